import type { KeyPress } from '../palette/keys.ts'

/** What a key alone, without Ctrl or Alt, asks of a page. */
export type SingleKeyAction = 'copy-say' | 'open-letter' | 'report' | 'show-keys'

const LETTER_KEYS: ReadonlyMap<string, SingleKeyAction> = new Map([
  ['KeyC', 'copy-say'],
  ['KeyL', 'open-letter'],
  ['KeyV', 'report'],
])

/**
 * What a key does outside text fields; nothing when it is not one of ours.
 *
 * Letters go by their place on the keyboard, because a Russian layout has no „C“ or „L“;
 * „?“ goes by its sign, which stands elsewhere on every layout.
 */
export function singleKeyAction(press: KeyPress): SingleKeyAction | undefined {
  if (press.altKey || press.ctrlKey || press.metaKey) return undefined
  if (press.key === '?') return 'show-keys'
  return press.shiftKey ? undefined : LETTER_KEYS.get(press.code)
}
