import { existsSync, renameSync, rmSync } from 'node:fs'

/**
 * Puts a finished folder in the place of the former one by two renames, and brings the
 * former one back if the second fails.
 *
 * @throws what the file system throws; the former folder is then in its place.
 */
export function replaceFolder(finished: string, target: string): void {
  const former = `${target}.former`
  rmSync(former, { recursive: true, force: true })
  if (!existsSync(target)) {
    renameSync(finished, target)
    return
  }
  renameSync(target, former)
  try {
    renameSync(finished, target)
  } catch (error) {
    renameSync(former, target)
    throw error
  }
  rmSync(former, { recursive: true, force: true })
}
