import { parseArgs } from 'node:util'
import { runCommand } from './support/run-command.ts'
import { formatTimes } from './publish/format-times.ts'
import { shelfFolder, withShelf } from './publish/release-shelf.ts'
import { rollBack } from './publish/roll-back.ts'

/** `npm run rollback -- --to DIR [RELEASE]`: goes back to the release before, or to the one that is named. */
await runCommand((args) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { to: { type: 'string' } },
    allowPositionals: true,
  })
  const folder = shelfFolder(values.to, 'rollback')
  const begin = performance.now()
  return withShelf(folder, (shelf) => {
    const outcome = rollBack(shelf, { id: positionals[0], when: new Date() })
    const present = shelf.ids().join(', ') || 'mitte ühtegi'
    switch (outcome.kind) {
      case 'unknown': {
        const { id } = outcome
        const what = id === undefined ? 'Varasemat väljaannet ei ole' : `Väljaannet ${id} ei ole`
        process.stderr.write(`${what}. Alles on: ${present}\n`)
        return 1
      }
      case 'damaged':
        process.stderr.write(
          `Väljaanne ${outcome.id} on rikutud (${outcome.fault}). Serveris ei muutunud midagi.\n`,
        )
        return 1
      case 'rolled-back':
        process.stdout.write(`Tagasi väljaandel ${outcome.id}. Alles on: ${present}\n`)
        process.stdout.write(`${formatTimes(performance.now() - begin, outcome.switchedIn)}\n`)
        return 0
    }
  })
})
