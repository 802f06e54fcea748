/** What a key asks of the palette. */
export type PaletteAction =
  | 'select-next'
  | 'select-previous'
  | 'select-first'
  | 'select-last'
  | 'select-page-down'
  | 'select-page-up'
  | 'open'
  | 'open-in-new-tab'
  | 'leave'
  | 'toggle-explanation'
  | 'copy-say'
  | 'open-letter'
  | 'report'

/** The part of a keyboard event that decides. */
export interface KeyPress {
  readonly key: string
  readonly code: string
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
}

/**
 * Keys while the palette's input has the focus; every other key types.
 *
 * `Mod` is Ctrl, on a Mac also Cmd. `leave` clears the query first and closes when there
 * is none. Letters are with Alt, because a bare letter types: `Alt+C` copies what to say in the
 * selected answer, `Alt+L` opens its letter, `Alt+V` tells what is wrong or missing.
 */
export const PALETTE_KEYS: Readonly<Record<string, PaletteAction>> = {
  ArrowDown: 'select-next',
  ArrowUp: 'select-previous',
  Home: 'select-first',
  End: 'select-last',
  PageDown: 'select-page-down',
  PageUp: 'select-page-up',
  Enter: 'open',
  'Mod+Enter': 'open-in-new-tab',
  Escape: 'leave',
  'Alt+E': 'toggle-explanation',
  'Alt+C': 'copy-say',
  'Alt+L': 'open-letter',
  'Alt+V': 'report',
}

/** What the key does in the palette; nothing when it types. */
export function paletteAction(press: KeyPress): PaletteAction | undefined {
  const chord = chordOf(press)
  return Object.hasOwn(PALETTE_KEYS, chord) ? PALETTE_KEYS[chord] : undefined
}

/** Whether the key calls the palette from anywhere on the page outside text fields. */
export function callsPalette(press: KeyPress): boolean {
  // On an Estonian keyboard „/“ is Shift-7, hence by the character and not by the key.
  if (press.key === '/') return !press.altKey && !press.ctrlKey && !press.metaKey
  return chordOf(press) === 'Mod+K'
}

function chordOf({ key, code, altKey, ctrlKey, metaKey, shiftKey }: KeyPress): string {
  const modifiers = [
    ...(ctrlKey || metaKey ? ['Mod'] : []),
    ...(altKey ? ['Alt'] : []),
    ...(shiftKey ? ['Shift'] : []),
  ]
  // With a modifier a letter is named by its place on the keyboard: a Russian layout has no „K“.
  const letter = modifiers.length > 0 ? /^Key([A-Z])$/.exec(code)?.[1] : undefined
  return [...modifiers, letter ?? key].join('+')
}
