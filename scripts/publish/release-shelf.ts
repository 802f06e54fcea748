import {
  appendFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { UsageError } from '../support/environment.ts'
import { ensureFolder } from '../support/folders.ts'
import { isRunning } from '../support/is-running.ts'

/** The link that the web server follows. */
const CURRENT = 'current'
const RELEASES = 'releases'
/** Who published what and when, a line each: time, what was done, release. */
const LOG = 'releases.tsv'
const LOCK = '.publishing'

/**
 * The folder on the web server: `releases/<id>/` and the link `current` to one of them.
 *
 * The link is switched by one rename, so a request meets the old release or the new one,
 * never something between.
 */
export interface ReleaseShelf {
  readonly folder: string
  readonly path: (id: string) => string
  /** The id of the release that is served. */
  readonly current: () => string | undefined
  /** Ids of whole releases that are there, in the order of their publishing. */
  readonly ids: () => readonly string[]
  /** Returns how many milliseconds the switch took. */
  readonly switchTo: (id: string, deed: 'publish' | 'rollback', when: Date) => number
}

function openShelf(folder: string): ReleaseShelf {
  const path = (id: string): string => join(folder, RELEASES, id)
  const current = (): string | undefined => {
    try {
      return basename(readlinkSync(join(folder, CURRENT)))
    } catch {
      return undefined
    }
  }
  return {
    folder,
    path,
    current,
    ids() {
      const published = readLog(folder).filter(({ deed }) => deed === 'publish')
      const order = published.map(({ id }) => id)
      return readdirSync(join(folder, RELEASES))
        .filter((id) => !id.startsWith('.') && order.includes(id))
        .toSorted((left, right) => order.lastIndexOf(left) - order.lastIndexOf(right))
    },
    switchTo(id, deed, when) {
      const begin = performance.now()
      const link = join(folder, `.${CURRENT}-${String(process.pid)}`)
      rmSync(link, { force: true })
      symlinkSync(join(RELEASES, id), link)
      // Before the switch: what cannot be written down is not done.
      appendFileSync(join(folder, LOG), `${when.toISOString()}\t${deed}\t${id}\n`)
      renameSync(link, join(folder, CURRENT))
      return performance.now() - begin
    },
  }
}

/** The folder that `--to` names. @throws UsageError without one. */
export function shelfFolder(to: string | undefined, command: string): string {
  if (!to) throw new UsageError(`Say where to: npm run ${command} -- --to /srv/teejuht`)
  return resolve(to)
}

/**
 * Does the work while nobody else publishes into the folder, and takes away what an
 * interrupted publishing left there.
 *
 * @throws UsageError when somebody else is publishing, or `current` is not a link of ours.
 */
export function withShelf<Result>(folder: string, work: (shelf: ReleaseShelf) => Result): Result {
  refuseStrangeCurrent(folder)
  ensureFolder(join(folder, RELEASES))
  const lock = join(folder, LOCK)
  takeLock(lock)
  try {
    for (const name of readdirSync(join(folder, RELEASES)))
      if (name.startsWith('.')) rmSync(join(folder, RELEASES, name), { recursive: true })
    for (const name of readdirSync(folder))
      if (name.startsWith(`.${CURRENT}-`)) rmSync(join(folder, name))
    return work(openShelf(folder))
  } finally {
    rmSync(lock, { force: true })
  }
}

function takeLock(lock: string): void {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    const pid = Number(readFileSync(lock, 'utf8'))
    if (isRunning(pid))
      throw new UsageError(
        `Another publishing is under way (process ${String(pid)}); wait until it has ended`,
      )
    // Its owner was killed.
    writeFileSync(lock, String(process.pid))
  }
}

function refuseStrangeCurrent(folder: string): void {
  const link = join(folder, CURRENT)
  if (!existsSync(link)) return
  try {
    readlinkSync(link)
  } catch {
    throw new UsageError(
      `${link} is a folder, not a link; rename it and point the web server at ${link} after publishing`,
    )
  }
}

function readLog(folder: string): readonly { readonly deed: string; readonly id: string }[] {
  const log = join(folder, LOG)
  if (!existsSync(log)) return []
  return readFileSync(log, 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .map(([, deed = '', id = '']) => ({ deed, id }))
}
