import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { missingPlatformPackages, type LockFile } from './support/platform-packages.ts'
import { ROOT } from './support/environment.ts'
import { runCommand } from './support/run-command.ts'

/**
 * `npm run lock`: to be run after `npm install` where the package registry is a mirror.
 *
 * A mirror may hold the binaries of its own platform only. npm then leaves the others out
 * of the lock file, and `npm ci` refuses the file as incomplete, here and on every other
 * platform. This adds them by name and version; nothing is fetched.
 */
await runCommand(() => {
  const path = join(ROOT, 'package-lock.json')
  const lock = JSON.parse(readFileSync(path, 'utf8')) as LockFile
  const missing = missingPlatformPackages(lock)
  const packages = Object.fromEntries(
    Object.entries({ ...lock.packages, ...missing }).toSorted(([left], [right]) =>
      left < right ? -1 : 1,
    ),
  )
  writeFileSync(path, `${JSON.stringify({ ...lock, packages }, null, 2)}\n`)
  process.stdout.write(
    `package-lock.json: ${String(Object.keys(missing).length)} platform packages added\n`,
  )
  return 0
})
