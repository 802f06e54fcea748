import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildTwice } from './reproducible/build-twice.ts'
import { cloneProject } from './reproducible/copy-project.ts'
import { readEnvironment, ROOT } from './support/environment.ts'
import { runCommand } from './support/run-command.ts'

/**
 * `npm run reproducible`: builds the last commit in two clean clones, in different folders,
 * time zones and locales, and compares every byte.
 */
await runCommand(async (args) => {
  parseArgs({ args: [...args], options: {} })
  const { today, audience } = readEnvironment()
  const differences = await buildTwice(cloneProject, join(ROOT, '.cache', 'reproducible'), {
    TODAY: today,
    AUDIENCE: audience,
  })
  if ('release' in differences) {
    process.stdout.write(`Kaks puhast ehitust on bait-baidilt samad: ${differences.release}\n`)
    return 0
  }
  process.stderr.write(
    `Ehitused erinevad ${String(differences.paths.length)} failis:\n${differences.paths.slice(0, 20).join('\n')}\n`,
  )
  return 1
})
