import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildCheckDocs } from './check-docs/build-check-docs.ts'
import { ROOT } from './support/environment.ts'
import { runCommand } from './support/run-command.ts'

/** `npm run docs:checks`: docs/checks anew, from the checks' comments and the fixtures of the tests. */
await runCommand(() => {
  const folder = join(ROOT, 'docs', 'checks')
  const pages = buildCheckDocs()
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(folder)) if (!pages.has(name)) rmSync(join(folder, name))
  for (const [name, text] of pages) writeFileSync(join(folder, name), text)
  process.stdout.write(`${String(pages.size)} pages in docs/checks\n`)
  return 0
})
