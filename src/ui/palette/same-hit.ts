// What a row does not show; it changes with nearly every letter.
const UNSEEN: ReadonlySet<string> = new Set(['score', 'explanation', 'after', 'sure'])

/**
 * Whether two hits look the same in a row. Every letter brings new hits, most of them those
 * of the letter before: their rows need no rendering.
 */
export function isSameHit(one: object, other: object): boolean {
  return isSame(one, other, UNSEEN)
}

function isSame(one: unknown, other: unknown, passedOver?: ReadonlySet<string>): boolean {
  if (one === other) return true
  if (!isObject(one) || !isObject(other)) return false
  const names = Object.keys({ ...one, ...other })
  return names.every((name) => passedOver?.has(name) || isSame(one[name], other[name]))
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
