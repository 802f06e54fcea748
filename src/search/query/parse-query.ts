// A call's question fits many times over; beyond that somebody pasted a letter or
// worse, and every further word only costs time.
const LONGEST_QUERY = 400
const MOST_WORDS = 32
const LONGEST_WORD = 40

/**
 * The part of a query that is searched: at most 400 characters, cut at a word's end where
 * there is one, so that no input however long or odd costs more than a long question does.
 */
export function boundQuery(query: string): string {
  if (query.length <= LONGEST_QUERY) return query
  const cut = query.slice(0, LONGEST_QUERY)
  const lastSpace = cut.search(/\s\S*$/u)
  return lastSpace > 0 ? cut.slice(0, lastSpace) : cut
}

/** The words that are looked at: not endless ones, not endlessly many. */
export function boundWords<T extends { readonly text: string }>(words: readonly T[]): T[] {
  return words.filter(({ text }) => text.length <= LONGEST_WORD).slice(0, MOST_WORDS)
}
