// Loaded before a command (`--import`): kills the process with SIGKILL just before the call of
// the file system whose number KILL_AT says, of those that change what stands on the disk.
// Without KILL_AT it only counts, and writes the number to the file KILL_COUNT.
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

const CHANGING = [
  'appendFileSync',
  'copyFileSync',
  'linkSync',
  'mkdirSync',
  'renameSync',
  'rmSync',
  'symlinkSync',
  'writeFileSync',
] as const

const last = Number(process.env['KILL_AT'] ?? Infinity)
const countFile = process.env['KILL_COUNT']
const calls = fs as unknown as Record<string, (...args: unknown[]) => unknown>
const { writeFileSync } = fs
let count = 0

for (const name of CHANGING) {
  const real = calls[name]
  if (!real) throw new Error(`node:fs has no ${name}`)
  calls[name] = (...args) => {
    count += 1
    if (count === last) process.kill(process.pid, 'SIGKILL')
    return real(...args)
  }
}
syncBuiltinESMExports()
if (countFile !== undefined) process.on('exit', () => writeFileSync(countFile, String(count)))
