import { copyFileSync, existsSync, linkSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { copyFolder } from '../support/folders.ts'
import type { ReleaseShelf } from './release-shelf.ts'
import { isShared, readRelease, releaseFaults, type Release } from './release.ts'

type Milliseconds = number

/** What publishing did, or why it did nothing. */
export type PublishOutcome =
  | {
      readonly kind: 'published'
      readonly id: string
      readonly removed: readonly string[]
      /** How long readers could notice anything. */
      readonly switchedIn: Milliseconds
    }
  | { readonly kind: 'refused'; readonly faults: readonly string[] }

/**
 * Copies a built site beside the releases that are there, switches to it, and removes the
 * oldest releases beyond `keep`.
 *
 * The scripts and search files of the release before stay within reach under their own
 * names, for pages that were opened before the switch.
 */
export function publishRelease(
  shelf: ReleaseShelf,
  built: string,
  { keep, when }: { readonly keep: number; readonly when: Date },
): PublishOutcome {
  const release = readRelease(built)
  if (!release) return { kind: 'refused', faults: [`${built} is not a finished build`] }
  const faults = releaseFaults(built, release, { lent: false })
  if (faults.length > 0) return { kind: 'refused', faults }
  const target = shelf.path(release.id)
  if (!existsSync(target) || releaseFaults(target, release, { lent: true }).length > 0)
    bringIn(shelf, built, release)
  const switchedIn =
    shelf.current() === release.id ? 0 : shelf.switchTo(release.id, 'publish', when)
  return { kind: 'published', id: release.id, removed: removeOldest(shelf, keep), switchedIn }
}

// What is half copied has a name that begins with a dot and is removed next time.
function bringIn(shelf: ReleaseShelf, built: string, release: Release): void {
  const target = shelf.path(release.id)
  const incoming = join(dirname(target), `.incoming-${release.id}`)
  const damaged = join(dirname(target), `.damaged-${release.id}`)
  try {
    copyFolder(built, incoming)
    const former = shelf.current()
    if (former !== undefined && former !== release.id) lendShared(shelf.path(former), incoming)
    if (existsSync(target)) renameSync(target, damaged)
    renameSync(incoming, target)
  } finally {
    rmSync(incoming, { recursive: true, force: true })
    rmSync(damaged, { recursive: true, force: true })
  }
}

// Only what the lender had of its own: else every script ever published would stay for ever.
function lendShared(lender: string, borrower: string): void {
  for (const path of Object.keys(readRelease(lender)?.files ?? {}).filter(isShared)) {
    const [from, to] = [join(lender, path), join(borrower, path)]
    if (existsSync(to) || !existsSync(from)) continue
    mkdirSync(dirname(to), { recursive: true })
    try {
      linkSync(from, to)
    } catch {
      // A file system without links: the bytes are there twice.
      copyFileSync(from, to)
    }
  }
}

function removeOldest(shelf: ReleaseShelf, keep: number): readonly string[] {
  const removable = shelf.ids().filter((id) => id !== shelf.current())
  const removed = removable.slice(0, Math.max(0, removable.length - (keep - 1)))
  for (const id of removed) rmSync(shelf.path(id), { recursive: true, force: true })
  return removed
}
