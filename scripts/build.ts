import { parseArgs } from 'node:util'
import { checkAndBuild } from './build/check-and-build.ts'
import { readEnvironment } from './support/environment.ts'
import { runCommand } from './support/run-command.ts'

/** `npm run build [-- --timings] [-- --fresh]`: checks the content, builds the whole site beside the old one, and only then takes its place. */
await runCommand(async (args) => {
  const { values } = parseArgs({
    args: [...args],
    options: { timings: { type: 'boolean' }, fresh: { type: 'boolean' } },
  })
  const { timings = false, fresh = false } = values
  return (await checkAndBuild(readEnvironment(), { timings, fresh })) ? 0 : 1
})
