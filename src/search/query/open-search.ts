import { createAnalyzer, type Analyzer } from '../analysis/analyze.ts'
import { tokenize } from '../analysis/tokenize.ts'
import { createEstonianLemmatizer } from '../analysis/estonian/lemmatizer.ts'
import type { SearchIndexFile } from '../index/index-file.ts'
import { openIndex } from '../index/opened-index.ts'
import { SEARCH_LANGUAGES, type SearchLanguage } from '../language.ts'
import type { Vocabulary } from '../vocabulary.ts'
import { certaintyOf, gatherCertainty } from './confidence.ts'
import { RANKING, type RankingConstants } from './constants.ts'
import { explainHit, explainQuery } from './explain.ts'
import { matchTitle } from './highlight.ts'
import { interpret, type QueryWord, type Reading } from './interpret.ts'
import { languageOf } from './language-of.ts'
import { openLexicon } from './lexicon.ts'
import { mergeLanguages } from './merge-languages.ts'
import { createModeReader, type ModeReader } from './modes.ts'
import { boundQuery, boundWords } from './parse-query.ts'
import { rankDocuments } from './rank.ts'
import type { SearchHit, SearchOptions, SearchResult } from './search-result.ts'

/** An opened guide that answers queries. It keeps nothing of them. */
export interface Search {
  /** Never throws, whatever the query; a hopeless one has no hits. */
  search(query: string, options?: SearchOptions): SearchResult
}

/** How a language's words are understood, with an index or without. */
interface Understanding {
  readonly lang: SearchLanguage
  readonly analyzer: Analyzer
  readonly readModes: ModeReader
}

/** A language as the search uses it: with an index to look in, or only to understand words. */
interface Language extends Understanding {
  readonly reading: Reading | undefined
}

/**
 * Opens index files for searching. Files may be missing: the languages that are there
 * are searched, and words of the others are still understood through the vocabulary.
 * A file that comes later is added by opening again: what was opened before is kept.
 */
export function openSearch(
  files: readonly SearchIndexFile[],
  vocabulary: Vocabulary,
  constants: RankingConstants = RANKING,
): Search {
  const languages = understand(vocabulary).map((understanding): Language => {
    const file = files.find(({ lang }) => lang === understanding.lang)
    return {
      ...understanding,
      reading: file && openReading(file, understanding, vocabulary, constants),
    }
  })
  return { search: (query, options = {}) => runSearch(query, options, languages, constants) }
}

const understood = new WeakMap<Vocabulary, readonly Understanding[]>()

function understand(vocabulary: Vocabulary): readonly Understanding[] {
  const before = understood.get(vocabulary)
  if (before) return before
  const estonian = createEstonianLemmatizer(vocabulary.bank)
  const made = SEARCH_LANGUAGES.map((lang): Understanding => {
    const analyzer = createAnalyzer(lang, vocabulary, estonian, 'query')
    return { lang, analyzer, readModes: createModeReader(vocabulary.modeWords, analyzer) }
  })
  understood.set(vocabulary, made)
  return made
}

interface Opened {
  readonly reading: Reading
  readonly vocabulary: Vocabulary
  readonly fields: RankingConstants['fields']
}

const opened = new WeakMap<SearchIndexFile, Opened>()

function openReading(
  file: SearchIndexFile,
  { analyzer }: Understanding,
  vocabulary: Vocabulary,
  { fields }: RankingConstants,
): Reading {
  const before = opened.get(file)
  if (before?.vocabulary === vocabulary && before.fields === fields) return before.reading
  const index = openIndex(file, fields)
  const words = [...index.words, ...vocabularyWords(vocabulary, file.lang)]
  const reading = { index, lexicon: openLexicon(words), analyzer }
  opened.set(file, { reading, vocabulary, fields })
  return reading
}

// A caller's word may be misspelt, too, though no answer uses it.
function vocabularyWords({ synonyms, everyday }: Vocabulary, lang: SearchLanguage): string[] {
  return [...synonyms, ...everyday]
    .flatMap((group) => [...group[lang], ...group.callers])
    .flatMap((wording) => tokenize(wording).map(({ text }) => text))
}

function runSearch(
  query: string,
  options: SearchOptions,
  languages: readonly Language[],
  constants: RankingConstants,
): SearchResult {
  const text = boundQuery(query)
  const analyses = languages.map((language) => ({
    ...language,
    tokens: boundWords(language.analyzer.analyze(text)),
  }))
  const modes = new Set(analyses.flatMap(({ readModes, tokens }) => [...readModes(tokens)]))
  const readings = analyses.flatMap(({ lang, reading, tokens }) => {
    if (!reading) return []
    const foreign = tokens.map((_, position) =>
      analyses.flatMap((other) =>
        other.lang === lang ? [] : (other.tokens[position]?.shared ?? []),
      ),
    )
    return [{ lang, reading, words: interpret(tokens, foreign, reading, constants) }]
  })
  const lang = languageOf(
    text,
    new Map(
      readings.map((reading): [SearchLanguage, readonly QueryWord[]] => [
        reading.lang,
        reading.words,
      ]),
    ),
    options.lang,
  )
  const ranked = readings.map(({ reading, words }) => ({
    reading,
    words,
    ranked: rankDocuments(reading.index, words, modes, constants),
  }))
  const merged = mergeLanguages(ranked, lang, constants)
  const certaintyEvidence = gatherCertainty(merged)
  const certainty = certaintyOf(certaintyEvidence, constants.certainty)
  const hits = merged.slice(0, options.limit ?? 10).map((hit): SearchHit => ({
    ...hit.shown,
    score: hit.score,
    titleMatches: matchTitle(hit.shown, ranked),
    ...(options.explain && { explanation: explainHit(hit) }),
  }))
  return {
    query,
    lang,
    confident: certainty >= constants.certainty.confidentFrom,
    hits,
    ...(options.explain && {
      explanation: explainQuery(readings, modes, certainty, certaintyEvidence),
    }),
  }
}
