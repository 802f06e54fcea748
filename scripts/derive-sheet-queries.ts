import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { vocabularySource } from '../src/checks/vocabulary-source.ts'
import { LANGUAGES, type Language } from '../src/domain/language.ts'
import { createAnalyzer } from '../src/search/analysis/analyze.ts'
import { createEstonianLemmatizer } from '../src/search/analysis/estonian/lemmatizer.ts'
import { parseVocabulary } from '../src/search/parse-vocabulary.ts'
import { createElsewhereFinder } from './fit-ranking/said-elsewhere.ts'
import { readEnvironment, UsageError } from './support/environment.ts'
import { loadContent } from './support/load-content.ts'
import { runCommand } from './support/run-command.ts'

const TARGET = join('tests', 'search-quality', 'sheet-queries.tsv')

/** A topic's compiled facts, as far as callers' words are concerned. */
interface FactSheet {
  readonly id: string
  readonly [title: `title_${string}`]: string | undefined
  readonly facts?: readonly { readonly fact: string }[]
  readonly customer_words?: Readonly<Record<string, readonly string[] | undefined>>
  readonly sample_questions?: Readonly<Record<string, readonly string[] | undefined>>
}

interface Query {
  readonly lang: Language
  readonly words: string
  readonly style: 'title' | 'question' | 'words' | 'fact'
  readonly id: string
}

// Sheets whose matter the guide answers under another topic.
const MERGED: Readonly<Record<string, string>> = {
  esindamine: 'esindamine-ja-volitamine',
  'minu-andmed': 'registriandmete-saamine',
  'poordumised-vaie': 'vaie-selgitustaotlus-teabenoue',
}

/**
 * `node scripts/derive-sheet-queries.ts FOLDER`: writes the queries that fact sheets hold
 * (titles, sample questions, customers' words, first facts) with the topics that they are of,
 * split by topic into a half to learn from and a half that is only measured. Beside its own
 * topic stand those that say the very same (`createElsewhereFinder`).
 */
await runCommand((args) => {
  const [folder] = args
  if (!folder) throw new UsageError('Give the folder of the fact sheets')
  const queries = sheetsIn(folder).flatMap(queriesOf)
  const findElsewhere = elsewhereFinders(queries)
  const byWords = Map.groupBy(queries, ({ lang, words }) => `${lang}\t${words.toLowerCase()}`)
  const lines = [...byWords.values()].flatMap((same) => {
    const [first] = same
    const ids = [...new Set(same.map(({ id }) => id))].sort()
    if (!first) return []
    const elsewhere = findElsewhere[first.lang](first.words).filter((id) => !ids.includes(id))
    return [[halfOf(ids), first.lang, first.words, ids.join(','), first.style, elsewhere.join(',')]]
  })
  const text = lines
    .map((cells) => cells.join('\t'))
    .sort()
    .join('\n')
  writeFileSync(
    TARGET,
    `# half, language, query, topics that answer it, kind of query, further topics that say the same\n${text}\n`,
  )
  process.stdout.write(`${String(lines.length)} queries in ${TARGET}\n`)
  return 0
})

function sheetsIn(folder: string): FactSheet[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /(^|\/)[a-z][^/]*\.yaml$/u.test(path))
    .sort()
    .map((path) => parse(readFileSync(join(folder, path), 'utf8')) as FactSheet)
}

function queriesOf(sheet: FactSheet): Query[] {
  const id = MERGED[sheet.id] ?? sheet.id
  const say = (lang: Language, style: Query['style'], texts: readonly string[]): Query[] =>
    texts.map((text) => ({ lang, style, id, words: text.replace(/\s+/gu, ' ').trim() }))
  return [
    ...LANGUAGES.flatMap((lang) => {
      const title = sheet[`title_${lang}`]
      return [
        ...say(lang, 'title', title ? [title] : []),
        ...say(lang, 'question', sheet.sample_questions?.[lang] ?? []),
        ...say(lang, 'words', sheet.customer_words?.[lang] ?? []),
      ]
    }),
    ...say(
      'en',
      'fact',
      (sheet.facts ?? []).slice(0, 1).map(({ fact }) => fact),
    ),
  ].filter(({ words }) => words !== '')
}

// Whole facts are left out: they say so much that short queries would be found in all of them.
function elsewhereFinders(
  queries: readonly Query[],
): Readonly<Record<Language, (query: string) => string[]>> {
  const { vocabulary } = parseVocabulary(vocabularySource(loadContent(readEnvironment())))
  const estonian = createEstonianLemmatizer(vocabulary.bank)
  const finderOf = (lang: Language): ((query: string) => string[]) =>
    createElsewhereFinder(
      queries.filter((query) => query.lang === lang && query.style !== 'fact'),
      createAnalyzer(lang, vocabulary, estonian, 'query'),
    )
  return { et: finderOf('et'), ru: finderOf('ru'), en: finderOf('en') }
}

// A query of two topics must not be in both halves: the first topic decides.
function halfOf(ids: readonly string[]): 'development' | 'held-out' {
  const digest = createHash('sha256')
    .update(ids[0] ?? '')
    .digest()
  return (digest[0] ?? 0) % 2 === 0 ? 'development' : 'held-out'
}
