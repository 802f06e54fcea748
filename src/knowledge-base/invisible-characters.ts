// Control characters but tab and line feed; marks that turn the direction of writing; zero-width
// characters; the soft hyphen. Composed in a class of their own, so that none stands in this file.
const INVISIBLE =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/u

// How YAML and Markdown write a character by its number.
const ESCAPED = /\\(?:u([0-9a-f]{4})|x([0-9a-f]{2}))|&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/giu

/** An invisible character and where it stands; lines and columns count from 1. */
export interface InvisibleCharacter {
  /** `U+202E` */
  readonly name: string
  readonly line: number
  readonly column: number
}

/**
 * The first character of each line that nobody can see, but that changes what a line says or
 * how it is found: written as itself or by its number.
 */
export function findInvisible(text: string): readonly InvisibleCharacter[] {
  return text.split('\n').flatMap((line, index) => {
    const own = INVISIBLE.exec(line)
    const found = own ? { code: own[0].codePointAt(0) ?? 0, at: own.index } : findEscaped(line)
    if (!found) return []
    const name = `U+${found.code.toString(16).toUpperCase().padStart(4, '0')}`
    return [{ name, line: index + 1, column: found.at + 1 }]
  })
}

function findEscaped(line: string): { code: number; at: number } | undefined {
  for (const match of line.matchAll(ESCAPED)) {
    const [, four, two, hex, decimal] = match
    const code = decimal ? Number(decimal) : parseInt(four ?? two ?? hex ?? '', 16)
    if (code === 0x0a || code === 0x09) continue
    if (code > 0x10ffff || INVISIBLE.test(String.fromCodePoint(code)))
      return { code, at: match.index }
  }
  return undefined
}
