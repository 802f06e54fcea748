import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { formatLicences } from './sbom/format-licences.ts'
import { readLockedPackages } from './sbom/locked-packages.ts'
import { toCycloneDx } from './sbom/to-cyclonedx.ts'
import { ROOT } from './support/environment.ts'
import { runCommand } from './support/run-command.ts'

/** `npm run sbom`: writes every package with its version, licence and hash as CycloneDX, and their licences for people. */
await runCommand((args) => {
  const { values } = parseArgs({
    args: [...args],
    options: { out: { type: 'string', default: join(ROOT, '.cache', 'sbom.cdx.json') } },
  })
  const packages = readLockedPackages(ROOT)
  writeFileSync(values.out, `${JSON.stringify(toCycloneDx(packages), null, 2)}\n`)
  writeFileSync(join(ROOT, 'docs', 'licences.md'), formatLicences(packages))
  process.stdout.write(`${String(packages.length)} packages: ${values.out}, docs/licences.md\n`)
  return Promise.resolve(0)
})
