import { drawKeysDialog } from './draw-keys-dialog.ts'
import { listenSingleKeys } from './listen-single-keys.ts'
import { singleKeysOn, storeSingleKeys } from './stored-keys.ts'

/** The dialog that names all keys: opened by `?` and by the button at the foot of every page. */
let drawn:
  { readonly dialog: HTMLDialogElement; readonly choice: HTMLInputElement | null } | undefined

function draw(): NonNullable<typeof drawn> {
  const dialog = drawKeysDialog()
  const choice = dialog.querySelector<HTMLInputElement>('[data-single-keys]')
  choice?.addEventListener('change', () => storeSingleKeys(choice.checked))
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close()
  })
  return { dialog, choice }
}

function show(): boolean {
  drawn ??= draw()
  const { dialog, choice } = drawn
  if (dialog.open) return false
  if (choice) choice.checked = singleKeysOn()
  dialog.showModal()
  return true
}

listenSingleKeys({ 'show-keys': show })
document.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('[data-open-keys]')) show()
})
