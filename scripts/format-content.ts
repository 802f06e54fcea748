import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { canonicalForm } from '../src/knowledge-base/canonical.ts'
import { readEnvironment } from './support/environment.ts'
import { runCommand } from './support/run-command.ts'

/** `npm run format:content [-- --check]`: content files in the editor's own form, so that a one-title edit is a one-line diff. */
await runCommand((args) => {
  const { values } = parseArgs({
    args: [...args],
    options: { check: { type: 'boolean', default: false } },
  })
  const { contentFolder } = readEnvironment()
  let different = 0
  for (const path of readdirSync(contentFolder, { recursive: true, encoding: 'utf8' }).toSorted()) {
    if (!/\.(md|ya?ml|tsv)$/.test(path)) continue
    const text = readFileSync(join(contentFolder, path), 'utf8')
    // Broken bytes would be lost by writing the file back.
    if (text.includes('\ufffd')) continue
    const canonical = canonicalForm(path, text)
    if (canonical === undefined || canonical === text) continue
    different++
    process.stdout.write(
      `${values.check ? 'ei ole kanoonilises vormis' : 'vormindatud'}: ${path}\n`,
    )
    if (!values.check) writeFileSync(join(contentFolder, path), canonical)
  }
  return values.check && different > 0 ? 1 : 0
})
