import { formatKept, parseKept, type KeptReport } from '../../reporting/kept-reports.ts'
import { readStored, writeStored } from '../storage/stored.ts'

const KEY = 'teejuht.teated'

/** The reports that wait on this device. */
export function readKept(): readonly KeptReport[] {
  return parseKept(readStored(KEY) ?? '')
}

/** Keeps these and no others. Returns false when the browser keeps nothing. */
export function storeKept(reports: readonly KeptReport[]): boolean {
  const text = reports.length === 0 ? undefined : formatKept(reports)
  writeStored(KEY, text)
  return readStored(KEY) === text
}
