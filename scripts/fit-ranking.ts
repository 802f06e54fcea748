import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { vocabularySource } from '../src/checks/vocabulary-source.ts'
import { buildIndex } from '../src/search/index/build-index.ts'
import { parseVocabulary } from '../src/search/parse-vocabulary.ts'
import { RANKING, type RankingConstants } from '../src/search/query/constants.ts'
import { FITTED } from '../src/search/query/fitted.ts'
import { openSearch, type Search } from '../src/search/query/open-search.ts'
import { buildSite } from '../src/site/load-site.ts'
import { toSearchDocuments } from '../src/site/search-documents.ts'
import { fitCertainty } from './fit-ranking/fit-certainty.ts'
import { fitEvidence } from './fit-ranking/fit-evidence.ts'
import { fitReadings, likelihoodOf } from './fit-ranking/fit-readings.ts'
import { formatFitted, formatReport } from './fit-ranking/format-report.ts'
import { foldResults } from './fit-ranking/folds.ts'
import { gatherCandidates, type JudgedResult } from './fit-ranking/gather-candidates.ts'
import { keepCandidates } from './fit-ranking/kept-candidates.ts'
import { readQuerySets, type QuerySets } from './fit-ranking/read-queries.ts'
import { readEnvironment } from './support/environment.ts'
import { loadContent } from './support/load-content.ts'
import { runCommand } from './support/run-command.ts'

const TARGET = join('src', 'search', 'query', 'fitted.ts')
const MOST_HITS = 25

/**
 * `npm run fit:ranking -- [--readings] [--write]`: fits the ranking's and the certainty's
 * constants on the golden calls and the development set, says how well they do on topics that
 * they were not fitted to, and with `--write` writes them. `--readings` first fits what
 * evidence is gathered with (fields, variants of words, languages), which takes minutes.
 */
await runCommand((args) => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      readings: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
    },
  })
  const { open, sets, digest } = openGuide()
  const start = values.readings ? { ...FITTED, ...betterReadings(open, sets) } : FITTED
  const found = keepCandidates([digest, start], () =>
    gatherAll(open({ ...RANKING, ...start }), sets),
  )
  const fitted = reportFit(start, found)
  const text = formatFitted(fitted)
  if (values.write) writeFileSync(TARGET, text)
  process.stdout.write(
    values.write ? `\nWritten to ${TARGET}\n` : `\n--write would write:\n${text}`,
  )
  return 0
})

interface Guide {
  readonly open: (constants: RankingConstants) => Search
  readonly sets: QuerySets
  /** Everything that is searched and asked. */
  readonly digest: unknown
}

function openGuide(): Guide {
  const environment = readEnvironment()
  const content = loadContent(environment)
  const { vocabulary } = parseVocabulary(vocabularySource(content))
  const site = buildSite(content, { ...environment, contentFolder: '', preview: false })
  const files = buildIndex(toSearchDocuments(site), vocabulary)
  const sets = readQuerySets(content)
  return {
    open: (constants) => openSearch(files, vocabulary, constants),
    sets,
    digest: [files, vocabulary, sets],
  }
}

function gatherAll(
  search: Search,
  sets: QuerySets,
): Readonly<Record<string, readonly JudgedResult[]>> {
  return Object.fromEntries(
    Object.entries(sets).map(([name, queries]) => [name, gatherCandidates(search, queries)]),
  )
}

function betterReadings(open: Guide['open'], { golden, development }: QuerySets): object {
  const { evidence, certainty, candidates, ...readings } = RANKING
  // Half of the development set is enough to tell, and every trial asks all queries anew.
  const asked = [...golden, ...development.filter((_, at) => at % 2 === 0)]
  return fitReadings(
    readings,
    (changed) => {
      const search = open({ ...changed, evidence, certainty, candidates })
      return likelihoodOf(
        asked.map(({ words, lang, answers, also }) =>
          search.search(words, { lang, limit: MOST_HITS }).hits.map(({ id, score }) => ({
            score,
            acceptable: answers.includes(id) || also.includes(id),
          })),
        ),
      )
    },
    ({ path, value, likelihood }) => {
      process.stdout.write(`${path} → ${String(value)}: ${likelihood.toFixed(4)}\n`)
    },
  )
}

function reportFit(
  start: typeof FITTED,
  found: Readonly<Record<string, readonly JudgedResult[]>>,
): typeof FITTED {
  const { golden = [], development = [], heldOut = [], fresh = [] } = found
  const { uncovered = [], uncoveredHeldOut = [] } = found
  // A golden call counts twice: it is how callers speak, where fact sheets speak as offices do.
  const learned = [...golden, ...golden, ...development]
  const fitted = {
    ...start,
    evidence: fitEvidence(learned, start.evidence),
    certainty: fitCertainty({ covered: learned, golden, uncovered }, start.certainty),
  }
  const folds = foldResults(learned).map(({ train, test }) => ({
    train,
    test,
    evidence: fitEvidence(train, start.evidence),
  }))
  const measured = { golden, development, 'held out': heldOut, fresh }
  const report = { before: FITTED, fitted, learned, uncovered, folds, measured, uncoveredHeldOut }
  process.stdout.write(formatReport(report))
  return fitted
}
