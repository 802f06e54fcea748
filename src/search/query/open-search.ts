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

/** An opened guide that answers queries. Of them it keeps how single words are read, for the next letter. */
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

/** An index file made ready for queries. The file itself is needed no more. */
export interface OpenedLanguage {
  readonly lang: SearchLanguage
  readonly reading: Reading
}

/** A language as the search uses it: with an index to look in, or only to understand words. */
interface Language extends Understanding {
  readonly reading: Reading | undefined
}

/**
 * Makes an index file ready for queries, which takes the most of opening: some
 * milliseconds for every hundred topics.
 */
export function openLanguage(
  file: SearchIndexFile,
  vocabulary: Vocabulary,
  { fields }: RankingConstants = RANKING,
): OpenedLanguage {
  const analyzer = understand(vocabulary).find(({ lang }) => lang === file.lang)?.analyzer
  if (!analyzer) throw new Error(`"${file.lang}" is not a language of the search`)
  const before = opened.get(file)
  if (before?.vocabulary === vocabulary && before.fields === fields) return before.language
  const index = openIndex(file, fields)
  const words = [...index.words, ...vocabularyWords(vocabulary, file.lang)]
  const language = { lang: file.lang, reading: { index, lexicon: openLexicon(words), analyzer } }
  opened.set(file, { language, vocabulary, fields })
  return language
}

interface Opened {
  readonly language: OpenedLanguage
  readonly vocabulary: Vocabulary
  readonly fields: RankingConstants['fields']
}

const opened = new WeakMap<SearchIndexFile, Opened>()

/** Opens index files for searching; as `searchLanguages` with each file made ready. */
export function openSearch(
  files: readonly SearchIndexFile[],
  vocabulary: Vocabulary,
  constants: RankingConstants = RANKING,
): Search {
  const languages = files.map((file) => openLanguage(file, vocabulary, constants))
  return searchLanguages(languages, vocabulary, constants)
}

/**
 * Searches in the opened languages. Some may be missing: their words are still
 * understood through the vocabulary.
 */
export function searchLanguages(
  languages: readonly OpenedLanguage[],
  vocabulary: Vocabulary,
  constants: RankingConstants = RANKING,
): Search {
  const all = understand(vocabulary).map((understanding): Language => ({
    ...understanding,
    reading: languages.find(({ lang }) => lang === understanding.lang)?.reading,
  }))
  return { search: (query, options = {}) => runSearch(query, options, all, constants) }
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
