import { listenSingleKeys } from './listen-single-keys.ts'
import { singleKeysOn, storeSingleKeys } from './stored-keys.ts'

/** The dialog that names all keys: opened by `?` and by the button at the foot of every page. */
const dialog = document.querySelector<HTMLDialogElement>('[data-keys-dialog]')
const choice = dialog?.querySelector<HTMLInputElement>('[data-single-keys]')

function show(): boolean {
  if (!dialog || dialog.open) return false
  if (choice) choice.checked = singleKeysOn()
  dialog.showModal()
  return true
}

listenSingleKeys({ 'show-keys': show })
choice?.addEventListener('change', () => storeSingleKeys(choice.checked))
document.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('[data-open-keys]')) show()
  if (target === dialog) dialog?.close()
})
