import { existsSync, readdirSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { ROOT } from '../support/environment.ts'
import { ensureFolder } from '../support/folders.ts'
import { isRunning } from '../support/is-running.ts'
import { healFolder } from './replace-folder.ts'

/** Where builds do their work: inside the project, because Astro shares one folder among all builds that write elsewhere. */
const WORKSHOP = join(ROOT, '.cache')
const WORK = 'building-'

/** The folder in which this process builds. */
export function workFolder(): string {
  return join(WORKSHOP, `${WORK}${String(process.pid)}`)
}

/**
 * Takes away what builds that were killed have left, and puts the former site back if one
 * was killed between its two renames. Builds that are running are left alone.
 *
 * @throws what the file system throws when the target may not be written: better now than
 * after the work.
 */
export function clearLeftovers(target: string): void {
  const parent = dirname(target)
  ensureFolder(parent)
  healFolder(target)
  removeOfDead(WORKSHOP, WORK)
  removeOfDead(parent, `.${basename(target)}-`)
}

function removeOfDead(folder: string, prefix: string): void {
  if (!existsSync(folder)) return
  for (const name of readdirSync(folder)) {
    const pid = name.startsWith(prefix) ? name.slice(prefix.length) : ''
    if (/^\d+$/.test(pid) && !isRunning(Number(pid)))
      rmSync(join(folder, name), { recursive: true, force: true })
  }
}
