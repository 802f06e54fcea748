const ENTITIES: { readonly [name: string]: string } = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
  otilde: 'õ',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  scaron: 'š',
  zcaron: 'ž',
}

/**
 * Text as people would read it, whatever a file has made of it: HTML entities, escapes of
 * JSON and JavaScript and those of addresses are undone, letters are small and composed.
 *
 * Undoing too much does no harm here: the outcome is only searched.
 */
export function toPlain(text: string): string {
  return text
    .replaceAll(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/gi, decodeEntity)
    .replaceAll(/\\+u\{?([0-9a-f]{4,6})\}?/gi, (_, code: string) => character(parseInt(code, 16)))
    .replaceAll(/\\+x([0-9a-f]{2})/gi, (_, code: string) => character(parseInt(code, 16)))
    .replaceAll(/\\+[nrtbf]/g, ' ')
    .replaceAll(/(?:%[0-9a-f]{2})+/gi, decodePercents)
    .normalize('NFC')
    .toLowerCase()
}

/** The letters and digits alone: white space, marks and invisible characters tell nothing apart. */
export function lettersOf(plain: string): string {
  // A whole site goes through here twice: a table is ten times as fast as a pattern.
  const units = new Uint16Array(plain.length)
  let length = 0
  for (let at = 0; at < plain.length; at++) {
    const unit = plain.charCodeAt(at)
    if (IS_LETTER[unit] === 1) units[length++] = unit
  }
  return Buffer.from(units.buffer, 0, length * 2).toString('utf16le')
}

// By code unit. No language of the guide has letters beyond the first plane.
const IS_LETTER = Uint8Array.from({ length: 0x10000 }, (_, unit) =>
  /[\p{L}\p{N}]/u.test(String.fromCharCode(unit)) ? 1 : 0,
)

/** Without tags, so that a sentence holds together across emphasis and links. */
export function withoutTags(plain: string): string {
  return plain.replaceAll(/<[^<>]{0,2000}>/g, '')
}

function decodeEntity(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (decimal !== undefined) return character(Number(decimal))
  if (hex !== undefined) return character(parseInt(hex, 16))
  return ENTITIES[(name ?? '').toLowerCase()] ?? whole
}

function character(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : ''
}

function decodePercents(whole: string): string {
  return Buffer.from(whole.replaceAll('%', ''), 'hex').toString('utf8')
}
