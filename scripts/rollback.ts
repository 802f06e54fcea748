import { parseArgs } from 'node:util'
import { runCommand } from './support/run-command.ts'
import { formatTimes } from './publish/format-times.ts'
import { releaseBefore } from './publish/publish-release.ts'
import { shelfFolder, withShelf } from './publish/release-shelf.ts'
import { readRelease, releaseFaults } from './publish/release.ts'

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
    const present = shelf.ids()
    const id = positionals[0] ?? releaseBefore(shelf)
    if (id === undefined || !present.includes(id)) {
      process.stderr.write(
        `${id === undefined ? 'Varasemat väljaannet ei ole' : `Väljaannet ${id} ei ole`}. Alles on: ${present.join(', ') || 'mitte ühtegi'}\n`,
      )
      return 1
    }
    const release = readRelease(shelf.path(id))
    const faults = release
      ? releaseFaults(shelf.path(id), release, { lent: true })
      : ['fail puudub']
    if (faults.length > 0) {
      process.stderr.write(
        `Väljaanne ${id} on rikutud (${faults[0] ?? ''}). Serveris ei muutunud midagi.\n`,
      )
      return 1
    }
    const switchedIn = shelf.switchTo(id, 'rollback', new Date())
    process.stdout.write(`Tagasi väljaandel ${id}. Alles on: ${present.join(', ')}\n`)
    process.stdout.write(`${formatTimes(performance.now() - begin, switchedIn)}\n`)
    return 0
  })
})
