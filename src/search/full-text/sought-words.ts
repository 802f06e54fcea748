import { createAnalyzer, type Analyzer, type Token } from '../analysis/analyze.ts'
import { createEstonianLemmatizer } from '../analysis/estonian/lemmatizer.ts'
import { fold } from '../analysis/normalize.ts'
import { SEARCH_LANGUAGES } from '../language.ts'
import { boundQuery, boundWords } from '../query/parse-query.ts'
import type { Vocabulary } from '../vocabulary.ts'
import { indexedWord } from './indexed-word.ts'

/** A word of the full-text index that may stand for a word of the query, and how well (0 to 1). */
export interface SoughtTerm {
  readonly word: string
  readonly quality: number
}

/** A word of the query with everything it is sought by. */
export interface SoughtWord {
  readonly text: string
  /** Found whole, best first. */
  readonly terms: readonly SoughtTerm[]
  /** Found as the beginning of a word, where no term finds a page. */
  readonly beginning: string
}

/** Reads a query as the full-text index was written: by the analysis of all three languages. */
export type ReadSoughtWords = (query: string) => readonly SoughtWord[]

const SYNONYM = 0.85
// A compound is sought whole: its parts would find every page about any licence.
const LEAST_QUALITY = 0.8
const MOST_TERMS = 5

/** Opens the reader; nothing costly happens before the first query. */
export function createSoughtWordReader(vocabulary: Vocabulary): ReadSoughtWords {
  const estonian = createEstonianLemmatizer(vocabulary.bank)
  const analyzers = SEARCH_LANGUAGES.map((lang) =>
    createAnalyzer(lang, vocabulary, estonian, 'query'),
  )
  return (query) => {
    const text = boundQuery(query)
    const readings = analyzers.map((analyzer) => ({
      analyzer,
      tokens: boundWords(analyzer.analyze(text)),
    }))
    const own = readings[0]?.tokens ?? []
    const isStop = (at: number): boolean => readings.some(({ tokens }) => tokens[at]?.stop)
    const onlyStops = own.every((_, at) => isStop(at))
    return own.flatMap((token, at) =>
      isStop(at) && !onlyStops ? [] : [soughtWord(token, at, readings)],
    )
  }
}

interface Reading {
  readonly analyzer: Analyzer
  readonly tokens: readonly Token[]
}

function soughtWord({ text }: Token, at: number, readings: readonly Reading[]): SoughtWord {
  const best = new Map<string, number>()
  const add = (term: string, quality: number): void => {
    const word = indexedWord(term)
    if (quality >= LEAST_QUALITY) best.set(word, Math.max(best.get(word) ?? 0, quality))
  }
  for (const { analyzer, tokens } of readings) {
    for (const { term, quality } of tokens[at]?.terms ?? []) add(term, quality)
    for (const term of tokens[at]?.shared ?? []) add(term, SYNONYM)
    for (const term of joined(analyzer, tokens, at)) add(term, 1)
  }
  const terms = [...best].map(([word, quality]) => ({ word, quality }))
  return {
    text,
    terms: terms.sort((a, b) => b.quality - a.quality).slice(0, MOST_TERMS),
    beginning: fold(text),
  }
}

function joined(analyzer: Analyzer, tokens: readonly Token[], at: number): readonly string[] {
  if (analyzer.lang !== 'et') return []
  return [at - 1, at].flatMap((first) => {
    const [left, right] = [tokens[first], tokens[first + 1]]
    return left && right ? analyzer.join(left.text, right.text) : []
  })
}
