import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { FITTED } from '../src/search/query/fitted.ts'
import { openContentSearch } from '../src/site/content-search.ts'
import { fitCertainty } from './fit-ranking/fit-certainty.ts'
import { fitEvidence } from './fit-ranking/fit-evidence.ts'
import { formatFitted, formatReport } from './fit-ranking/format-report.ts'
import { foldResults } from './fit-ranking/folds.ts'
import { gatherCandidates } from './fit-ranking/gather-candidates.ts'
import { readQuerySets } from './fit-ranking/read-queries.ts'
import { readEnvironment } from './support/environment.ts'
import { loadContent } from './support/load-content.ts'
import { runCommand } from './support/run-command.ts'

const TARGET = join('src', 'search', 'query', 'fitted.ts')

/**
 * `npm run fit:ranking -- [--write]`: fits the ranking's and the certainty's constants on
 * the golden calls and the development set, says how well they do on topics that they were
 * not fitted to, and with `--write` writes them.
 */
await runCommand((args) => {
  const { values } = parseArgs({
    args: [...args],
    options: { write: { type: 'boolean', default: false } },
  })
  const environment = readEnvironment()
  const content = loadContent(environment)
  const search = openContentSearch(content, environment)
  const sets = readQuerySets(content)
  const gather = (name: keyof typeof sets) => gatherCandidates(search, sets[name])
  // A golden call counts twice: it is how callers speak, where fact sheets speak as offices do.
  const golden = gather('golden')
  const learned = [...golden, ...golden, ...gather('development')]
  const uncovered = gather('uncovered')
  const fitted = {
    evidence: fitEvidence(learned, FITTED.evidence),
    certainty: fitCertainty(learned, uncovered, FITTED.certainty),
  }
  process.stdout.write(
    formatReport({
      before: FITTED,
      fitted,
      learned,
      uncovered,
      folds: foldResults(learned).map(({ train, test }) => ({
        train,
        test,
        evidence: fitEvidence(train, FITTED.evidence),
      })),
      measured: {
        golden,
        development: gather('development'),
        'held out': gather('heldOut'),
        fresh: gather('fresh'),
      },
      uncoveredHeldOut: gather('uncoveredHeldOut'),
    }),
  )
  const text = formatFitted(fitted)
  if (values.write) writeFileSync(TARGET, text)
  process.stdout.write(
    values.write ? `\nWritten to ${TARGET}\n` : `\n--write would write:\n${text}`,
  )
  return 0
})
