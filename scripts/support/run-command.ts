import { describeDiskFault } from './disk-fault.ts'
import { UsageError } from './environment.ts'

/**
 * Runs a command and turns its outcome into an exit code: what it returns, 2 for a bad
 * argument (one line on stderr), 1 for a broken program.
 */
export async function runCommand(
  command: (args: readonly string[]) => number | Promise<number>,
): Promise<void> {
  try {
    process.exitCode = await command(process.argv.slice(2))
  } catch (error) {
    if (error instanceof UsageError || isArgumentError(error)) {
      process.stderr.write(`${error.message.split('\n')[0] ?? ''}\n`)
      process.exitCode = 2
    } else {
      const fault = error instanceof Error ? (error.stack ?? error.message) : String(error)
      process.stderr.write(`${describeDiskFault(error) ?? fault}\n`)
      process.exitCode = 1
    }
  }
}

// What node:util's parseArgs throws for unknown or malformed options.
function isArgumentError(error: unknown): error is Error {
  return (
    error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  )
}
