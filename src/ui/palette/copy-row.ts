import { copySay } from './copy-say.ts'
import { copyValue } from './copy-value.ts'
import type { PaletteRow } from './rows.ts'

/** Copies what a row is meant for: of an answer what to say, of anything else what it tells. Returns what came of it. */
export function copyRow(row: PaletteRow): Promise<string> {
  return row.kind === 'answer' ? copySay(row.hit) : copyValue(row.hit)
}
