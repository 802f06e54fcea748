import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dayInTallinn } from '../src/domain/day.ts'
import { auditRefusal, judgeAudit, parseAudit, type AuditException } from './sbom/judge-audit.ts'
import { ROOT } from './support/environment.ts'
import { runCommand } from './support/run-command.ts'

/** `npm run audit:packages`: known holes of level high or critical that nobody has argued for. */
await runCommand(() => {
  const { stdout } = spawnSync('npm', ['audit', '--json'], { cwd: ROOT, encoding: 'utf8' })
  const advisories = parseAudit(stdout)
  if (!advisories) {
    process.stderr.write(
      `Nothing has been checked: the registry does not answer npm audit (${auditRefusal(stdout)}). Run this where registry.npmjs.org, or a mirror of it with advisories, can be asked; docs/dependencies.md tells what stands in until then.\n`,
    )
    return Promise.resolve(3)
  }
  const file = readFileSync(join(ROOT, 'docs', 'audit-exceptions.json'), 'utf8')
  const exceptions = JSON.parse(file) as readonly AuditException[]
  const faults = judgeAudit(advisories, exceptions, dayInTallinn(new Date()))
  for (const fault of faults) process.stderr.write(`${fault}\n`)
  if (faults.length === 0) process.stdout.write('No known hole of level high or critical.\n')
  return Promise.resolve(faults.length === 0 ? 0 : 1)
})
