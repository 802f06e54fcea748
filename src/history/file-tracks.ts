import type { BlobId } from './git.ts'
import type { Landing } from './main-line.ts'

/** A file as a step of the main line left it. */
export interface FileVersion {
  readonly landing: Landing
  /** Relative to the content folder. */
  readonly path: string
  /** None when the step deleted the file. */
  readonly blob?: BlobId | undefined
}

/**
 * The life of every file of the content folder along the main line, by its last name,
 * oldest version first. A rename carries a life on under the new name; a file that comes
 * back after it was deleted goes on where it ended.
 */
export function fileTracks(
  line: readonly Landing[],
  nameOf: (path: string) => string,
): ReadonlyMap<string, readonly FileVersion[]> {
  const tracks = new Map<string, FileVersion[]>()
  for (const landing of line) {
    const changes = landing.commit.changes.map((change) => ({
      blob: change.blob,
      path: nameOf(change.path),
      formerPath: nameOf(change.formerPath),
    }))
    // All renames of a step are taken off first: two files may have swapped their names.
    const moved = new Map(
      changes
        .filter(({ path, formerPath }) => path !== formerPath)
        .map(({ path, formerPath }) => [path, tracks.get(formerPath) ?? []]),
    )
    for (const { path, formerPath } of changes) if (path !== formerPath) tracks.delete(formerPath)
    for (const { path, blob } of changes) {
      const track = moved.get(path) ?? tracks.get(path) ?? []
      track.push({ landing, path, blob })
      tracks.set(path, track)
    }
  }
  return tracks
}
