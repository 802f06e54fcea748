import { createAnalyzer, type Analyzer, type Token } from '../analysis/analyze.ts'
import { tokenize } from '../analysis/tokenize.ts'
import { createEstonianLemmatizer } from '../analysis/estonian/lemmatizer.ts'
import type { SearchIndexFile } from '../index/index-file.ts'
import { openIndex } from '../index/opened-index.ts'
import { findKinds, type AnsweredQuery } from '../kinds/find-kinds.ts'
import type { KindHit } from '../kinds/kind-hit.ts'
import { prepareKinds, type PreparedKinds } from '../kinds/kind-table.ts'
import { createKindReader, namedAt, type KindReader } from '../kinds/named-kinds.ts'
import { SEARCH_LANGUAGES, type SearchLanguage } from '../language.ts'
import type { Vocabulary } from '../vocabulary.ts'
import { certaintyOf, gatherCertainty } from './confidence.ts'
import { RANKING, type RankingConstants } from './constants.ts'
import { explainHit, explainQuery } from './explain.ts'
import { createTitleMatcher } from './highlight.ts'
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
  /**
   * Reads the labels of what is found besides answers, a language at a time; false when
   * none is left. For who lets nobody wait; `search` else does it by itself.
   */
  openKinds(): boolean
}

/** How a language's words are understood, with an index or without. */
interface Understanding {
  readonly lang: SearchLanguage
  readonly analyzer: Analyzer
  readonly readModes: ModeReader
  readonly readKinds: KindReader
}

/** An index file made ready for queries. The file itself is needed no more. */
export interface OpenedLanguage {
  readonly lang: SearchLanguage
  readonly reading: Reading
  readonly kinds: PreparedKinds
}

/** A language as the search uses it: with an index to look in, or only to understand words. */
interface Language extends Understanding {
  readonly reading: Reading | undefined
  readonly kinds: PreparedKinds | undefined
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
  const reading = { index, lexicon: openLexicon(words), analyzer }
  const kinds = prepareKinds(file.kinds ?? [], analyzer)
  const language = { lang: file.lang, reading, kinds }
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
  const all = understand(vocabulary).map((understanding): Language => {
    const opened = languages.find(({ lang }) => lang === understanding.lang)
    return { ...understanding, reading: opened?.reading, kinds: opened?.kinds }
  })
  return {
    search: (query, options = {}) => runSearch(query, options, all, constants),
    openKinds() {
      const closed = all.find(({ kinds }) => kinds?.isOpen() === false)
      closed?.kinds?.open()
      return closed !== undefined
    },
  }
}

const understood = new WeakMap<Vocabulary, readonly Understanding[]>()

function understand(vocabulary: Vocabulary): readonly Understanding[] {
  const before = understood.get(vocabulary)
  if (before) return before
  const estonian = createEstonianLemmatizer(vocabulary.bank)
  const made = SEARCH_LANGUAGES.map((lang): Understanding => {
    const analyzer = createAnalyzer(lang, vocabulary, estonian, 'query')
    return {
      lang,
      analyzer,
      readModes: createModeReader(vocabulary.modeWords, analyzer),
      readKinds: createKindReader(vocabulary.kindWords, analyzer),
    }
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
  const certaintyEvidence = gatherCertainty(merged, modes)
  const certainty = certaintyOf(certaintyEvidence, constants.certainty)
  const confident = certainty >= constants.certainty.confidentFrom
  const matchTitle = createTitleMatcher(ranked)
  const hits = merged.slice(0, options.limit ?? 10).map((hit): SearchHit => ({
    ...hit.shown,
    score: hit.score,
    titleMatches: matchTitle(hit.shown),
    ...(options.explain && { explanation: explainHit(hit) }),
  }))
  return {
    query,
    lang,
    confident,
    hits,
    others: findOthers(analyses, readings, { lang, confident, ranked: merged }, options),
    ...(options.explain && {
      explanation: explainQuery(readings, modes, certainty, certaintyEvidence),
    }),
  }
}

interface Analysis extends Language {
  readonly tokens: readonly Token[]
}

/** What is found besides answers, by the same reading of the query. */
function findOthers(
  analyses: readonly Analysis[],
  readings: readonly { readonly lang: SearchLanguage; readonly words: readonly QueryWord[] }[],
  answered: Pick<AnsweredQuery, 'lang' | 'confident' | 'ranked'>,
  { onlyOpened = false }: SearchOptions,
): KindHit[] {
  const named = namedAt(analyses.map(({ tokens, readKinds }) => tokens.map(readKinds)))
  const languages = analyses.flatMap(({ lang, analyzer, reading, kinds, tokens }) => {
    const words = readings.find((one) => one.lang === lang)?.words
    return reading && kinds && words && (kinds.isOpen() || !onlyOpened)
      ? [{ table: kinds.open(), analyzer, index: reading.index, tokens, words, named }]
      : []
  })
  return findKinds({ ...answered, languages })
}
