const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const VALUES = new Uint8Array(128)
for (const [value, letter] of [...ALPHABET].entries()) VALUES[letter.charCodeAt(0)] = value

/** Writes whole numbers (0 to 2^31 − 1) in as few bytes as each needs. */
export class NumberWriter {
  readonly #bytes: number[] = []

  write(value: number): void {
    let rest = value
    while (rest > 127) {
      this.#bytes.push((rest & 127) | 128)
      rest >>>= 7
    }
    this.#bytes.push(rest)
  }

  /** What was written, as Base64: JSON holds it, and it is a quarter of the size of number lists. */
  toText(): string {
    const letters: string[] = []
    for (let at = 0; at < this.#bytes.length; at += 3) {
      const [a = 0, b = 0, c = 0] = this.#bytes.slice(at, at + 3)
      const group = (a << 16) | (b << 8) | c
      const quartet = [18, 12, 6, 0].map((shift) => ALPHABET[(group >> shift) & 63] ?? '')
      const missing = Math.max(0, at + 3 - this.#bytes.length)
      letters.push(...quartet.slice(0, 4 - missing), '='.repeat(missing))
    }
    return letters.join('')
  }
}

/** Reads what `NumberWriter` wrote. Past the end it reads zeros, so a cut file ends a loop and never hangs it. */
export class NumberReader {
  readonly #bytes: Uint8Array
  #at = 0

  constructor(text: string) {
    this.#bytes = bytesOf(text)
  }

  get done(): boolean {
    return this.#at >= this.#bytes.length
  }

  read(): number {
    let value = 0
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.#bytes[this.#at++] ?? 0
      value |= (byte & 127) << shift
      if (byte < 128) break
    }
    return value >>> 0
  }
}

// Not `atob`: this runs in Node, in a page and in a worker alike, and is as fast.
function bytesOf(text: string): Uint8Array {
  const length = text.endsWith('==')
    ? text.length - 2
    : text.endsWith('=')
      ? text.length - 1
      : text.length
  const bytes = new Uint8Array(Math.floor((length * 3) / 4))
  let to = 0
  for (let at = 0; at < length; at += 4) {
    const group =
      (value(text, at) << 18) |
      (value(text, at + 1) << 12) |
      (value(text, at + 2) << 6) |
      value(text, at + 3)
    bytes[to++] = group >> 16
    bytes[to++] = (group >> 8) & 255
    bytes[to++] = group & 255
  }
  return bytes
}

function value(text: string, at: number): number {
  return VALUES[text.charCodeAt(at) & 127] ?? 0
}
