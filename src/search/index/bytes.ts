const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const LETTERS = Uint8Array.from(ALPHABET, (letter) => letter.charCodeAt(0))
const PADDING = '='.charCodeAt(0)
const VALUES = new Uint8Array(128)
for (const [value, letter] of LETTERS.entries()) VALUES[letter] = value

const FEW_BYTES = 1024

/** Writes whole numbers (0 to 2^31 − 1) in as few bytes as each needs. */
export class NumberWriter {
  #bytes = new Uint8Array(FEW_BYTES)
  #length = 0

  write(value: number): void {
    // No number takes more than five bytes.
    if (this.#length + 5 > this.#bytes.length) this.#grow()
    let rest = value
    while (rest > 127) {
      this.#bytes[this.#length++] = (rest & 127) | 128
      rest >>>= 7
    }
    this.#bytes[this.#length++] = rest
  }

  /** What was written, as Base64: JSON holds it, and it is a quarter of the size of number lists. */
  toText(): string {
    const groups = Math.ceil(this.#length / 3)
    const text = new Uint8Array(groups * 4)
    const bytes = this.#bytes.fill(0, this.#length)
    for (let at = 0, to = 0; at < this.#length; at += 3) {
      const group = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)
      text[to++] = LETTERS[group >> 18] ?? 0
      text[to++] = LETTERS[(group >> 12) & 63] ?? 0
      text[to++] = LETTERS[(group >> 6) & 63] ?? 0
      text[to++] = LETTERS[group & 63] ?? 0
    }
    return new TextDecoder().decode(text.fill(PADDING, text.length - (groups * 3 - this.#length)))
  }

  #grow(): void {
    const larger = new Uint8Array(this.#bytes.length * 2)
    larger.set(this.#bytes)
    this.#bytes = larger
  }
}

/** Reads what `NumberWriter` wrote. Past the end it reads zeros, so a cut file ends a loop and never hangs it. */
export class NumberReader {
  readonly #bytes: Uint8Array
  #at = 0

  constructor(text: string) {
    this.#bytes = bytesOf(text)
  }

  /** How many bytes there are. */
  get size(): number {
    return this.#bytes.length
  }

  get done(): boolean {
    return this.#at >= this.#bytes.length
  }

  /** Whether more was read than there is. */
  get isPastEnd(): boolean {
    return this.#at > this.#bytes.length
  }

  read(): number {
    const first = this.#bytes[this.#at++] ?? 0
    if (first < 128) return first
    let value = first & 127
    for (let shift = 7; shift < 35; shift += 7) {
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
