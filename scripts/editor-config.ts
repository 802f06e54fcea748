import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { collectionsFile } from './editor/collections-file.ts'
import { ROOT } from './support/environment.ts'
import { runCommand } from './support/run-command.ts'

/** `npm run editor:config [-- --check]`: the editor's forms from the schemas, into `src/editor/collections.yml`. */
await runCommand((args) => {
  const { values } = parseArgs({
    args: [...args],
    options: { check: { type: 'boolean', default: false } },
  })
  const { path, text } = collectionsFile()
  const full = join(ROOT, path)
  const former = existsSync(full) ? readFileSync(full, 'utf8') : ''
  if (former === text) return 0
  if (values.check) {
    process.stderr.write(`${path} is stale; run: npm run editor:config\n`)
    return 1
  }
  writeFileSync(full, text)
  process.stdout.write(`${path}\n`)
  return 0
})
