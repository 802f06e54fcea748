import { parseArgs } from 'node:util'
import { checkAndBuild } from './build/check-and-build.ts'
import { readEnvironment } from './support/environment.ts'
import { runCommand } from './support/run-command.ts'

/** `npm run build [-- --timings]`: checks the content, builds the whole site beside the old one, and only then takes its place. */
await runCommand(async (args) => {
  const { values } = parseArgs({ args: [...args], options: { timings: { type: 'boolean' } } })
  const { timings = false } = values
  return (await checkAndBuild(readEnvironment(), { timings })) ? 0 : 1
})
