import { parseArgs } from 'node:util'
import { readEnvironment, UsageError } from './support/environment.ts'
import { runCommand } from './support/run-command.ts'
import { healFolder } from './build/replace-folder.ts'
import { formatTimes } from './publish/format-times.ts'
import { publishRelease } from './publish/publish-release.ts'
import { shelfFolder, withShelf } from './publish/release-shelf.ts'

/** `npm run publish -- --to DIR [--keep N]`: puts the built site on the web server in one step. */
await runCommand((args) => {
  const { values } = parseArgs({
    args: [...args],
    options: { to: { type: 'string' }, keep: { type: 'string', default: '5' } },
  })
  const keep = Number(values.keep)
  if (!Number.isInteger(keep) || keep < 2)
    throw new UsageError(`--keep ${values.keep} is not a number of releases; give 2 or more`)
  const folder = shelfFolder(values.to, 'publish')
  const { outputFolder } = readEnvironment()
  const begin = performance.now()
  healFolder(outputFolder)
  const outcome = withShelf(folder, (shelf) =>
    publishRelease(shelf, outputFolder, { keep, when: new Date() }),
  )
  if (outcome.kind === 'refused') {
    const [first, ...others] = outcome.faults
    const more = others.length > 0 ? ` (ja veel ${String(others.length)})` : ''
    process.stderr.write(
      `Ei avaldanud: ${String(first)}${more}\nServeris ei muutunud midagi. Ehita uuesti: npm run build\n`,
    )
    return 1
  }
  process.stdout.write(`Avaldatud väljaanne ${outcome.id}: ${folder}/current\n`)
  process.stdout.write(`${formatTimes(performance.now() - begin, outcome.switchedIn)}\n`)
  if (outcome.removed.length > 0)
    process.stdout.write(`Eemaldatud vanad väljaanded: ${outcome.removed.join(', ')}\n`)
  return 0
})
