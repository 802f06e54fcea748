import { hasBeginning, hasTerm } from '../../search/full-text/annotate.ts'
import { mergePages, type FoundPage, type WordPages } from '../../search/full-text/merge-pages.ts'
import type { SoughtWord } from '../../search/full-text/sought-words.ts'
import type { FilterChoice, Pagefind, PagefindPage, PagefindResult } from './pagefind.ts'

/** A page that answers the query; what it says is loaded when it is to be shown. */
export interface PageHit extends FoundPage {
  load(): Promise<PagefindPage>
}

/** What came of a search. */
export interface PageHits {
  readonly hits: readonly PageHit[]
  /** Words of the query that stand on no page. */
  readonly missing: readonly string[]
}

/**
 * Asks every index for every term of every word and joins what they find. Pagefind itself
 * has no „or“, without which a word of two meanings could be sought in one of them only.
 */
export async function findPages(
  indexes: readonly Pagefind[],
  words: readonly SoughtWord[],
  filters: FilterChoice,
): Promise<PageHits> {
  const results = new Map<string, PagefindResult>()
  const searches = indexes.map((index) => async (word: string | null) => {
    const found = (await index.search(word, { filters })).results
    for (const result of found) results.set(result.id, result)
    return found
  })
  const query = await Promise.all(words.map((word) => searchWord(word, searches)))
  const merged = words.length > 0 ? mergePages(query) : await allPages(searches, filters)
  return {
    hits: merged.flatMap((page) => {
      const result = results.get(page.id)
      return result ? [{ ...page, load: () => result.data() }] : []
    }),
    missing: words.filter((_, at) => query[at]?.found.length === 0).map(({ text }) => text),
  }
}

type SearchOne = (word: string | null) => Promise<readonly PagefindResult[]>

// A single letter begins too many words to be worth the wait.
const SHORTEST_BEGINNING = 2

async function searchWord(
  { terms, beginning }: SoughtWord,
  searches: readonly SearchOne[],
): Promise<WordPages> {
  const found = await Promise.all(
    terms.map(async ({ word, quality }) => ({
      quality,
      pages: await searchTruly(word, searches, (content) => hasTerm(content, word)),
    })),
  )
  const whole = found.filter(({ pages }) => pages.length > 0)
  if (whole.length > 0 || beginning.length < SHORTEST_BEGINNING) return { found: whole }
  const pages = await searchTruly(beginning, searches, (content) =>
    hasBeginning(content, beginning),
  )
  return { found: pages.length > 0 ? [{ quality: 1, pages }] : [] }
}

/**
 * The pages that have the word. For a word on no page an index gives the pages of the
 * longest word that begins it („reg“ for „regatt“); any one of them tells.
 */
async function searchTruly(
  word: string,
  searches: readonly SearchOne[],
  isOn: (content: string) => boolean,
): Promise<readonly PagefindResult[]> {
  const found = await Promise.all(
    searches.map(async (search) => {
      const pages = await search(word)
      const first = await pages[0]?.data()
      return first && isOn(first.content) ? pages : []
    }),
  )
  return found.flat()
}

// Without words the facets alone choose; without facets nothing has been asked.
async function allPages(
  searches: readonly SearchOne[],
  filters: FilterChoice,
): Promise<readonly FoundPage[]> {
  if (Object.keys(filters).length === 0) return []
  const pages = await Promise.all(searches.map((search) => search(null)))
  return pages.flat().map(({ id }) => ({ id, covered: 0, score: 0, words: [] }))
}
