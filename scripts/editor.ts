import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { checkAndBuild } from './build/check-and-build.ts'
import { STAND_IN_USERS, startStandIn } from './editor/try-editor.ts'
import { readEnvironment, ROOT, UsageError } from './support/environment.ts'
import { runCommand } from './support/run-command.ts'
import { serveFolder } from './support/serve-folder.ts'

/** `npm run editor`: the browser editor with a stand-in of a forge, for trying it out on this machine. */
await runCommand(async (args) => {
  parseArgs({ args: [...args], options: {} })
  const environment = readEnvironment()
  const folder = join(ROOT, '.cache', 'toimetaja-proov')
  const tried = await startStandIn(
    environment.contentFolder,
    folder,
    readPort('FORGE_PORT', '4322'),
  )
  try {
    const outputFolder = join(folder, 'dist')
    const built = await checkAndBuild({
      ...environment,
      contentFolder: tried.contentFolder,
      outputFolder,
    })
    if (!built) return 1
    const site = await serveFolder(outputFolder, readPort('PORT', '4321'))
    process.stdout.write(`
PROOVIMISEKS. Siin ei ole päris GitLabi, vaid selle väike asendus selle arvuti peal.
See näitab, mida toimetaja Giti hoidlas teeb. Päris hoidla õigusi see ei tõesta.
Sisust on tehtud koopia; sinu kausta ei muudeta. Järgmine käivitus alustab algusest.

Toimetaja:  ${site.url}/toimetaja/
            vali „Logi sisse tunnusega“ ja kirjuta tunnus:
            ${STAND_IN_USERS.map(({ token, name }) => `${token}  (${name})`).join('\n            ')}
Kinnitaja:  ${tried.server.url}/
Hoidla:     ${tried.forge.repository.folder}
Lõpeta klahvidega Ctrl-C.
`)
    await new Promise<void>((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const)
        process.once(signal, () => {
          resolve()
        })
    })
    await site.close()
    return 0
  } finally {
    await tried.server.close()
  }
})

function readPort(name: string, otherwise: string): number {
  const text = process.env[name] || otherwise
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new UsageError(`${name}="${text}" is not a port number`)
}
