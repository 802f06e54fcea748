import { readBlobs } from './git-files.ts'
import type { GitOutcome } from './git-outcome.ts'
import type { BlobId, Repository } from './git.ts'

/** Bytes of blobs, fetched together and kept; what is read from them is computed once each. */
export interface BlobReader {
  /** The bytes; none for a blob that was not asked for or that the clone does not have. */
  bytesOf(blob: BlobId): Buffer | undefined
  /** What `read` makes of the bytes, remembered under the blob and the name. */
  once<Value>(name: string, blob: BlobId, read: (bytes: Buffer) => Value): Value | undefined
}

/** Reads blobs with one Git. */
export function openBlobs(repository: Repository, blobs: Iterable<BlobId>): GitOutcome<BlobReader> {
  const outcome = readBlobs(repository, blobs)
  if (outcome.kind === 'failed') return outcome
  const kept = new Map<string, unknown>()
  const bytesOf = (blob: BlobId): Buffer | undefined => outcome.value.get(blob)
  return {
    kind: 'found',
    value: {
      bytesOf,
      once: <Value>(name: string, blob: BlobId, read: (bytes: Buffer) => Value) => {
        const key = `${name}\0${blob}`
        const bytes = bytesOf(blob)
        if (!kept.has(key) && bytes) kept.set(key, read(bytes))
        return kept.get(key) as Value | undefined
      },
    },
  }
}
