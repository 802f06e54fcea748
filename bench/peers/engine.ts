import type { SearchLanguage } from '../../src/search/language.ts'

/** A topic in one language, with the texts that every engine gets. */
export interface BenchDocument {
  /** The topic's id and the language: `luba/et`. */
  readonly id: string
  readonly topic: string
  readonly lang: SearchLanguage
  readonly title: string
  /** How callers put it, all in one text; likewise the keywords. */
  readonly questions: string
  readonly keywords: string
  readonly say: string
  /** Letter, steps and all the rest. */
  readonly text: string
}

/** The fields of a document that are searched. */
export const FIELDS = ['title', 'questions', 'keywords', 'say', 'text'] as const

/** What an engine answers with: topics, best first, each once. */
export type Ask = (
  query: string,
  lang: SearchLanguage,
) => readonly string[] | Promise<readonly string[]>

/** A search engine that runs in Node and in a browser alike. */
export interface Engine {
  readonly name: string
  /** Makes what is sent to the browser. */
  ship(documents: readonly BenchDocument[]): string | Promise<string>
  /** Makes what was sent ready for queries. */
  open(shipped: string): Ask | Promise<Ask>
}

/** How many topics a hit list shows. */
export const MOST_HITS = 12

/** The topics of documents named `topic/lang`, best first, each once. */
export function topicsOf(ids: Iterable<string>): readonly string[] {
  const topics = new Set<string>()
  for (const id of ids) {
    topics.add(id.slice(0, id.lastIndexOf('/')))
    if (topics.size === MOST_HITS) break
  }
  return [...topics]
}
