/** Rows as CSV by RFC 4180, every field in quotes: words with commas, quotes and line breaks stay whole. */
export function formatCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(quote).join(',')}\r\n`).join('')
}

function quote(field: string): string {
  return `"${field.replaceAll('"', '""')}"`
}
