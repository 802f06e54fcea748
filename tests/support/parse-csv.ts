/** Reads CSV by RFC 4180, strictly: a quote out of place is an error, as for the programs that import. */
export function parseCsv(text: string): readonly (readonly string[])[] {
  const FIELD = /"((?:[^"]|"")*)"(,|\r\n)|([^",\r\n]*)(,|\r\n)/y
  const rows: string[][] = []
  let row: string[] = []
  while (FIELD.lastIndex < text.length) {
    const at = FIELD.lastIndex
    const match = FIELD.exec(text)
    if (!match) throw new Error(`Malformed CSV at ${String(at)}: ${text.slice(at, at + 40)}`)
    row.push(match[1]?.replaceAll('""', '"') ?? match[3] ?? '')
    if ((match[2] ?? match[4]) === ',') continue
    rows.push(row)
    row = []
  }
  return rows
}
