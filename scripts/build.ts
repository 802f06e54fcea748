import { parseArgs } from 'node:util'
import { checkAndBuild } from './build/check-and-build.ts'
import { readEnvironment } from './support/environment.ts'
import { runCommand } from './support/run-command.ts'

/** `npm run build`: checks the content, builds the whole site beside the old one, and only then takes its place. */
await runCommand(async (args) => {
  parseArgs({ args: [...args], options: {} })
  return (await checkAndBuild(readEnvironment())) ? 0 : 1
})
