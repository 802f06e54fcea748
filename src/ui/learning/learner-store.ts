import {
  EMPTY_RECORD,
  formatRecord,
  parseRecord,
  type LearnerRecord,
} from '../../learning/learner-record.ts'
import { readStored, writeStored } from '../storage/stored.ts'

const KEY = 'teejuht.oppimine'

// What this page knows when the browser keeps nothing.
let session: LearnerRecord = EMPTY_RECORD

/** The learner's record on this device. */
export function readRecord(): LearnerRecord {
  const stored = readStored(KEY)
  return (stored === undefined ? undefined : parseRecord(stored)) ?? session
}

/** Keeps the record. Returns false when it holds only until the page is left. */
export function storeRecord(record: LearnerRecord): boolean {
  session = record
  writeStored(KEY, formatRecord(record))
  return readStored(KEY) === formatRecord(record)
}

/** Changes the record as it now is, also by another tab. Returns the new one. */
export function changeRecord(change: (record: LearnerRecord) => LearnerRecord): LearnerRecord {
  const changed = change(readRecord())
  storeRecord(changed)
  return changed
}

/** Forgets everything. */
export function deleteRecord(): void {
  session = EMPTY_RECORD
  writeStored(KEY, undefined)
}

/** Whether the browser keeps what is written: it may be told not to, or be full. */
export function keepsRecords(): boolean {
  const probe = `${KEY}.proov`
  writeStored(probe, 'x')
  const kept = readStored(probe) === 'x'
  writeStored(probe, undefined)
  return kept
}
