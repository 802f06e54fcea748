/** What a key asks of a guide. */
export type GuideAction =
  | { readonly kind: 'choose'; readonly number: number }
  | { readonly kind: 'back' }
  | { readonly kind: 'restart' }

/** The part of a keyboard event that decides. */
export interface KeyPress {
  readonly key: string
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
}

/** What the key does in a guide; nothing for keys with a modifier, which are the browser's. */
export function guideAction({ key, altKey, ctrlKey, metaKey }: KeyPress): GuideAction | undefined {
  if (altKey || ctrlKey || metaKey) return undefined
  if (/^[1-9]$/.test(key)) return { kind: 'choose', number: Number(key) }
  if (key === 'Backspace' || key === 'ArrowLeft') return { kind: 'back' }
  return key === 'Home' ? { kind: 'restart' } : undefined
}
