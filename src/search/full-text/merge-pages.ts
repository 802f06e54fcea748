/** A page in which a term was found. */
export interface TermPage {
  readonly id: string
  /** Pagefind's BM25. */
  readonly score: number
  /** Positions of the words found. */
  readonly words: readonly number[]
}

/** The pages of one word of the query: for each of its terms what was found by it. */
export interface WordPages {
  readonly found: readonly { readonly quality: number; readonly pages: readonly TermPage[] }[]
}

/** A page that answers the query. */
export interface FoundPage {
  readonly id: string
  /** How many words of the query it has. */
  readonly covered: number
  readonly score: number
  /** Positions of all words found, in order. */
  readonly words: readonly number[]
}

/**
 * Joins what single terms found: a word counts once a page, by the best of its terms.
 * Pages with all words come first; of long queries one word may be missing, of short none.
 */
export function mergePages(query: readonly WordPages[]): readonly FoundPage[] {
  const pages = new Map<string, FoundPage>()
  for (const word of query) {
    for (const [id, page] of bestByPage(word)) {
      const before = pages.get(id) ?? { id, covered: 0, score: 0, words: [] }
      pages.set(id, {
        id,
        covered: before.covered + 1,
        score: before.score + page.score,
        words: [...before.words, ...page.words],
      })
    }
  }
  const found = [...pages.values()]
  const most = Math.max(0, ...found.map(({ covered }) => covered))
  const least = most > 2 ? most - 1 : most
  return found
    .filter(({ covered }) => covered >= least)
    .map((page) => ({ ...page, words: [...new Set(page.words)].sort((a, b) => a - b) }))
    .sort((a, b) => b.covered - a.covered || b.score - a.score || (a.id < b.id ? -1 : 1))
}

function bestByPage({ found }: WordPages): Map<string, Omit<FoundPage, 'covered'>> {
  const best = new Map<string, Omit<FoundPage, 'covered'>>()
  for (const { quality, pages } of found) {
    for (const { id, score, words } of pages) {
      const before = best.get(id)
      best.set(id, {
        id,
        score: Math.max(before?.score ?? 0, score * quality),
        words: [...(before?.words ?? []), ...words],
      })
    }
  }
  return best
}
