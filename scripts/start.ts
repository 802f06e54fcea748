import { parseArgs } from 'node:util'
import { checkAndBuild } from './build/check-and-build.ts'
import { readEnvironment, UsageError } from './support/environment.ts'
import { runCommand } from './support/run-command.ts'
import { refuseTakenPort, serveFolder } from './support/serve-folder.ts'

/** `npm start`: checks the content, builds the guide and serves it on this machine until Ctrl-C. */
await runCommand(async (args) => {
  parseArgs({ args: [...args], options: {} })
  const environment = readEnvironment()
  const port = readPort(process.env['PORT'])
  await refuseTakenPort(port)
  if (!(await checkAndBuild(environment))) return 1
  const server = await serveFolder(environment.outputFolder, port)
  process.stdout.write(`\nTeejuht on valmis: ${server.url}\nLõpeta klahvidega Ctrl-C.\n`)
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        resolve()
      })
  })
  await server.close()
  return 0
})

function readPort(text: string | undefined): number {
  const port = Number(text || 4321)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new UsageError(`PORT="${String(text)}" is not a port number`)
}
