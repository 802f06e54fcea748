import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { isRunning } from '../../scripts/support/is-running.ts'

const CACHE = join(import.meta.dirname, '..', '..', '.cache')
const LOCK = join(CACHE, 'test-build')

/**
 * Does the work while no other test file builds in this project's folder: Astro keeps one cache
 * for it, and two builds at a time would only slow each other down.
 */
export async function oneBuildAtATime<Result>(work: () => Promise<Result>): Promise<Result> {
  while (!take()) await pause(100)
  try {
    return await work()
  } finally {
    rmSync(LOCK)
  }
}

function take(): boolean {
  mkdirSync(CACHE, { recursive: true })
  try {
    writeFileSync(LOCK, String(process.pid), { flag: 'wx' })
    return true
  } catch {
    // A test run that was killed leaves its mark behind.
    const holder = Number(readHolder())
    if (holder > 0 && !isRunning(holder)) rmSync(LOCK, { force: true })
    return false
  }
}

function readHolder(): string {
  try {
    return readFileSync(LOCK, 'utf8')
  } catch {
    return ''
  }
}
