import type { Language } from '../../domain/language.ts'
import type { Search } from '../../search/query/open-search.ts'
import type { SearchResult } from '../../search/query/search-result.ts'
import type { SignalSums } from '../../signals/tally.ts'

/** One thing that is asked for in several wordings. */
export interface Gap {
  readonly language: Language
  /** The most frequent wording. */
  readonly query: string
  readonly count: number
  readonly wordings: readonly string[]
  /** Words of it that no answer and no vocabulary knows. */
  readonly unknownWords: readonly string[]
  /** What the search puts first today, be it ever so far. */
  readonly nearest?: { readonly id: string; readonly title: string } | undefined
  /** The guide covers it by now: it was answered since. */
  readonly covered: boolean
}

/** A word that callers use and the guide does not know. */
export interface WordSuggestion {
  readonly word: string
  readonly count: number
  /** Answers that stood nearest when it was asked. */
  readonly answers: readonly string[]
}

// Searching each anew takes some milliseconds; the tail tells nothing more.
const MOST_QUERIES = 2000

/**
 * Gathers queries that mean the same by the search's own analysis: `kuldkala luba`,
 * `kuldkalale luba` and `luba kuldkalale` are one gap. Rarer ones than `least` are left out.
 */
export function groupGaps(
  missing: SignalSums['missing'],
  search: Search,
  least: number,
): readonly Gap[] {
  const groups = new Map<string, { read: Read; count: number; wordings: string[] }>()
  for (const { language, query, count } of missing.slice(0, MOST_QUERIES)) {
    const read = readQuery(search, language, query)
    const group = groups.get(read.key)
    if (!group) groups.set(read.key, { read, count, wordings: [query] })
    else {
      group.count += count
      group.wordings.push(query)
    }
  }
  return [...groups.values()]
    .filter(({ count }) => count >= least)
    .map(({ read, count, wordings }) => ({ ...read.gap, count, wordings }))
    .toSorted((a, b) => b.count - a.count || (a.query < b.query ? -1 : 1))
}

type Read = { readonly key: string; readonly gap: Omit<Gap, 'count' | 'wordings'> }

function readQuery(search: Search, language: Language, query: string): Read {
  const result = search.search(query, { lang: language, limit: 1, explain: true })
  const words = wordsOf(result, query)
  const hit = result.hits[0]
  return {
    key: `${language} ${words
      .map(({ term }) => term)
      .toSorted()
      .join(' ')}`,
    gap: {
      language,
      query,
      unknownWords: words.filter(({ known }) => !known).map(({ text }) => text),
      nearest: hit && { id: hit.id, title: hit.title },
      covered: result.confident,
    },
  }
}

interface ReadWord {
  readonly text: string
  readonly term: string
  readonly known: boolean
}

// A query is read by every language that it could be in; the one that knows most of it counts.
function wordsOf(result: SearchResult, query: string): readonly ReadWord[] {
  const readings = (result.explanation?.languages ?? []).map(({ words }) =>
    // The nearest term of an unknown word is a guess, and many would meet in one guess.
    words.map(({ text, known, terms }) => ({
      text,
      known,
      term: (known && terms[0]?.term) || text,
    })),
  )
  const knowing = (words: readonly ReadWord[]): number => words.filter(({ known }) => known).length
  const best = readings
    .filter((words) => words.length > 0)
    .toSorted((a, b) => knowing(b) - knowing(a))[0]
  return best ?? query.split(' ').map((text) => ({ text, term: text, known: false }))
}

/** The unknown words of all gaps, the most asked first. */
export function suggestWords(gaps: readonly Gap[]): readonly WordSuggestion[] {
  const words = new Map<string, { count: number; answers: Set<string> }>()
  for (const { unknownWords, count, nearest } of gaps)
    for (const word of unknownWords) {
      const known = words.get(word) ?? { count: 0, answers: new Set<string>() }
      known.count += count
      if (nearest) known.answers.add(nearest.id)
      words.set(word, known)
    }
  return [...words]
    .map(([word, { count, answers }]) => ({ word, count, answers: [...answers] }))
    .toSorted((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))
}
