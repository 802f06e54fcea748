import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs'

/**
 * A folder that is made once and kept. It is made beside and renamed whole, so that whoever
 * finds it finds all of it. Of two that make it at the same moment both have made the same:
 * the first to be ready is kept, and nobody takes it away from under the other.
 *
 * @throws what making throws; nothing is then left of it.
 */
export async function makeOnce(
  folder: string,
  make: (work: string) => Promise<unknown>,
): Promise<string> {
  if (existsSync(folder)) return folder
  const work = mkdtempSync(`${folder}-`)
  try {
    await make(work)
    if (!existsSync(folder)) renameSync(work, folder)
  } catch (error) {
    // Renamed in the very moment between: a folder that is there is not empty.
    if (!isTaken(error)) throw error
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
  return folder
}

function isTaken(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException
  return code === 'ENOTEMPTY' || code === 'EEXIST'
}
