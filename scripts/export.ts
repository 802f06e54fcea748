import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { exportLetters, MANIFEST } from '../src/export/export-letters.ts'
import { EXPORT_TARGETS } from '../src/export/targets/all.ts'
import { buildSite } from '../src/site/load-site.ts'
import { readEnvironment, UsageError } from './support/environment.ts'
import { loadContent } from './support/load-content.ts'
import { writeOwnFolder } from './support/own-folder.ts'
import { runCommand } from './support/run-command.ts'

/** `npm run export -- zammad|chatwoot|zendesk|espanso --out DIR`: the approved letters for another program. */
await runCommand((args) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { out: { type: 'string' } },
  })
  const known = Object.keys(EXPORT_TARGETS).join(', ')
  const [name = '', ...rest] = positionals
  if (!name || rest.length > 0) throw new UsageError(`Name one target: ${known}`)
  const target = Object.hasOwn(EXPORT_TARGETS, name) ? EXPORT_TARGETS[name] : undefined
  if (!target) throw new UsageError(`Unknown target "${name}"; use ${known}`)
  if (!values.out) throw new UsageError('Give the output folder: --out DIR')
  const environment = readEnvironment()
  const site = buildSite(loadContent(environment), { ...environment, preview: false })
  const { letters, files } = exportLetters(site, name, target)
  writeOwnFolder(resolve(values.out), MANIFEST, files)
  process.stdout.write(
    `${String(letters)} kirja seisuga ${environment.today}: ${resolve(values.out)}\n${target.instruction}\n`,
  )
  return 0
})
