import { runCommand } from '../support/run-command.ts'
import { GitRefusal } from './read-sides.ts'

/** Runs a command that needs Git; what Git cannot tell is one line on stderr and exit code 1. */
export async function runGitCommand(
  command: (args: readonly string[]) => number | Promise<number>,
): Promise<void> {
  await runCommand(async (args) => {
    try {
      return await command(args)
    } catch (error) {
      if (!(error instanceof GitRefusal)) throw error
      process.stderr.write(`${error.message}\n`)
      return 1
    }
  })
}

/** The labels of a request: from the arguments and, comma-separated, from REVIEW_LABELS, which CI sets. */
export function readLabels(given: readonly string[] = []): readonly string[] {
  return [...given, ...(process.env['REVIEW_LABELS'] ?? '').split(',')]
    .map((label) => label.trim())
    .filter(Boolean)
}
