import { singleKeyAction, type SingleKeyAction } from './single-key.ts'
import { singleKeysOn } from './stored-keys.ts'
import { isTextField } from './text-field.ts'

/** What a page does for a key; false when it has no use for it now. */
export type SingleKeyHandlers = { readonly [action in SingleKeyAction]?: () => boolean }

/** Acts on single keys, as long as they are on, nobody types and no dialog is open. */
export function listenSingleKeys(handlers: SingleKeyHandlers): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing || event.repeat) return
    const action = singleKeyAction(event)
    if (!action || !singleKeysOn() || isTextField(event.target)) return
    if (document.querySelector('dialog[open]')) return
    if (handlers[action]?.()) event.preventDefault()
  })
}
