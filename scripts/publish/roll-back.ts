import type { ReleaseShelf } from './release-shelf.ts'
import { readRelease, releaseFaults } from './release.ts'

type Milliseconds = number

/** What a rollback did, or why it did nothing. */
export type RollbackOutcome =
  | {
      readonly kind: 'rolled-back'
      readonly id: string
      /** How long readers could notice anything. */
      readonly switchedIn: Milliseconds
    }
  | { readonly kind: 'unknown'; readonly id: string | undefined }
  | { readonly kind: 'damaged'; readonly id: string; readonly fault: string }

/** Switches to a release that was published earlier: the named one, else the one before. */
export function rollBack(
  shelf: ReleaseShelf,
  { id = releaseBefore(shelf), when }: { readonly id?: string | undefined; readonly when: Date },
): RollbackOutcome {
  if (id === undefined || !shelf.ids().includes(id)) return { kind: 'unknown', id }
  const release = readRelease(shelf.path(id))
  const [fault] = release ? releaseFaults(shelf.path(id), release, { lent: true }) : ['fail puudub']
  if (fault !== undefined) return { kind: 'damaged', id, fault }
  return { kind: 'rolled-back', id, switchedIn: shelf.switchTo(id, 'rollback', when) }
}

/** The release that was published before the one that is served. */
function releaseBefore(shelf: ReleaseShelf): string | undefined {
  const current = shelf.current()
  const ids = shelf.ids()
  return current === undefined ? undefined : ids[ids.indexOf(current) - 1]
}
