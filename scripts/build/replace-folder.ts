import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { copyFolder } from '../support/folders.ts'

/**
 * Puts a finished folder in the place of the former one by two renames, and brings the
 * former one back if the second fails.
 *
 * Between the two there is no folder for some microseconds: Node knows no exchange in one
 * step, and a link in the folder's place would break whoever copies it (containers,
 * `scp -r`). What is served to agents is a published release, whose switch is one rename.
 * Whoever is killed just then leaves it to `healFolder`.
 *
 * The former folder is taken away by a process that outlives this one.
 *
 * The finished folder is first brought beside the target, because only within one file
 * system is a rename one step.
 *
 * @throws what the file system throws; the former folder is then in its place.
 */
export function replaceFolder(finished: string, target: string): void {
  mkdirSync(dirname(target), { recursive: true })
  const beside = join(dirname(target), `.${basename(target)}-${String(process.pid)}`)
  rmSync(beside, { recursive: true, force: true })
  try {
    moveFolder(finished, beside)
    swap(beside, target)
  } catch (error) {
    rmSync(beside, { recursive: true, force: true })
    throw error
  }
  if (!existsSync(formerOf(target))) return
  // Under a name that the next build clears away, should nobody come to it.
  renameSync(formerOf(target), beside)
  removeBeside(beside)
}

/** Takes a folder away in a process of its own: thousands of files take seconds that nobody need wait for. */
function removeBeside(folder: string): void {
  const remove = 'require("node:fs").rmSync(process.argv[1], { recursive: true, force: true })'
  const child = spawn(process.execPath, ['--eval', remove, folder], {
    detached: true,
    stdio: 'ignore',
  })
  child.once('error', () => {
    rmSync(folder, { recursive: true, force: true })
  })
  child.unref()
}

function moveFolder(from: string, to: string): void {
  try {
    renameSync(from, to)
  } catch (error) {
    // Another file system: EXDEV.
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error
    copyFolder(from, to)
  }
}

/** Puts the former folder back if a build was killed between its two renames. */
export function healFolder(target: string): void {
  const former = formerOf(target)
  if (!existsSync(target) && existsSync(former)) renameSync(former, target)
}

const formerOf = (target: string): string => `${target}.former`

function swap(finished: string, target: string): void {
  if (!existsSync(target)) {
    renameSync(finished, target)
    return
  }
  const former = formerOf(target)
  rmSync(former, { recursive: true, force: true })
  renameSync(target, former)
  try {
    renameSync(finished, target)
  } catch (error) {
    renameSync(former, target)
    throw error
  }
}
