import { singleKeysOn } from '../keys/stored-keys.ts'
import { isTextField } from '../keys/text-field.ts'
import { callsPalette } from './keys.ts'

/**
 * Listens on the whole page for the keys and buttons that call the palette. Returns the
 * way to stop.
 */
export function listenForCalls(call: () => void): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || !callsPalette(event) || isTextField(event.target)) return
    if (event.key === '/' && !singleKeysOn()) return
    event.preventDefault()
    call()
  }
  const onClick = (event: MouseEvent): void => {
    const { target } = event
    if (!(target instanceof Element) || !target.closest('[data-open-palette]')) return
    // Without a script the button leads to the home page.
    event.preventDefault()
    call()
  }
  document.addEventListener('keydown', onKey)
  document.addEventListener('click', onClick)
  return () => {
    document.removeEventListener('keydown', onKey)
    document.removeEventListener('click', onClick)
  }
}
