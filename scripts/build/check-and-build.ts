import { hasErrors } from '../../src/checks/all.ts'
import { formatForTerminal } from '../../src/review/reporters/terminal.ts'
import { checkContent } from '../support/check-content.ts'
import type { Environment } from '../support/environment.ts'
import { loadParsed } from '../support/load-content.ts'
import { beginSite } from './begin-site.ts'
import { buildGuide } from './build-guide.ts'
import { formatMeasures } from './measures.ts'
import { formatPhases, startPhases, type Phases } from './phases.ts'

/**
 * Checks the content, builds the guide from just that content and publishes it into the
 * output folder, telling what it does. False when nothing was published: the former site
 * then stays as it was. With `timings` it also tells how long each part took;
 * `fresh` uses nothing that earlier builds have kept.
 */
export async function checkAndBuild(
  environment: Environment,
  { timings = false, fresh = false }: { readonly timings?: boolean; readonly fresh?: boolean } = {},
): Promise<boolean> {
  const phases = startPhases()
  const outcome = await tellAndBuild(environment, phases, fresh)
  if (timings) process.stdout.write(`${formatPhases(phases)}\n`)
  return outcome
}

async function tellAndBuild(
  environment: Environment,
  phases: Phases,
  fresh: boolean,
): Promise<boolean> {
  process.stdout.write('Kontrollin sisu …\n')
  const read = await phases.run('content read', () => loadParsed(environment, { fresh }))
  const beginning = phases.run('site model', () =>
    beginSite(environment, read.content, { phases, fresh }),
  )
  // Content with faults may not even make a site; the findings then say why.
  beginning.catch(() => undefined)
  const findings = await phases.run('content checked', () => checkContent(read, { fresh }))
  if (hasErrors(findings)) {
    await beginning.then(
      (begun) => begun.abandon(),
      () => undefined,
    )
    const errors = findings.filter((finding) => finding.severity === 'error')
    process.stderr.write(
      `${formatForTerminal(errors, 'content')}\nSaiti ei ehitatud; eelmine jäi puutumata.\n`,
    )
    return false
  }
  const { measures, pages, offline, release, faults } = await buildGuide(
    environment,
    { ...read, begun: await beginning, fresh },
    {
      phases,
      tell: (line) => process.stdout.write(`${line}\n`),
    },
  )
  process.stdout.write(`${formatMeasures(measures)}\n`)
  process.stdout.write(
    `Vastuste lehed: ${String(pages.rendered)} vastusel uued, ${String(pages.kept)} vastusel eelmisest ehitusest.\n`,
  )
  process.stdout.write(
    `Ilma võrguta: ${String(offline.files)} faili, ${(offline.bytes / 1_000_000).toFixed(1)} MB.\nVäljaanne ${release}.\n`,
  )
  for (const fault of faults) process.stderr.write(`${fault}\n`)
  if (faults.length === 0) return true
  process.stderr.write('Saiti ei avaldatud; eelmine jäi puutumata.\n')
  return false
}
