import { SEARCH_LANGUAGES, type SearchLanguage } from '../../search/language.ts'
import { openSearch, type Search } from '../../search/query/open-search.ts'
import type { Vocabulary } from '../../search/vocabulary.ts'
import { parseSearchAddresses, SEARCH_FILES_ADDRESS } from './addresses.ts'
import { createIndexShelf, type IndexShelf, type Load } from './index-shelf.ts'
import type { SearchQuestion, SearchReport, SearchRequest } from './messages.ts'

/** What the desk needs of the world. */
export interface DeskSurroundings {
  readonly load: Load
  readonly report: (report: SearchReport) => void
  /** Runs the work after the requests that wait already, so that only the newest query is searched. */
  readonly defer: (work: () => void) => void
}

const MOST_HITS = 12
// Of what the guide does not cover, a long list would look like an answer.
const MOST_NEAR_HITS = 6

// What is only needed for words that nobody knows is made by the first of them: better by
// this one than while an agent waits.
const UNKNOWN_WORD = 'tundmatusõnnx'

/**
 * Answers the page's requests: loads the indexes, the wanted language first, searches
 * with what it has, and answers the newest query again when more has come.
 */
export function createSearchDesk({ load, report, defer }: DeskSurroundings) {
  let shelf: IndexShelf | undefined
  let vocabulary: Vocabulary | undefined
  let search: Search | undefined
  let newest: SearchQuestion | undefined
  let deferred = false

  async function open(request: Extract<SearchRequest, { kind: 'open' }>): Promise<void> {
    const addresses = parseSearchAddresses(await load(SEARCH_FILES_ADDRESS))
    if (!addresses) throw new Error('the list of index files names none')
    shelf = createIndexShelf(addresses, load, useNewFile)
    const first = shelf.fetch(request.first)
    if (isCyrillic(newest)) void shelf.fetch('ru')
    const words = await load(addresses.vocabulary)
    if (!isVocabulary(words)) throw new Error('the vocabulary file is not a vocabulary')
    vocabulary = words
    if (shelf.files().length + shelf.missing().length > 0) openFiles()
    await first
    for (const lang of SEARCH_LANGUAGES) void shelf.fetch(lang)
  }

  function useNewFile(lang: SearchLanguage): void {
    // Opening costs time, so an index that nobody waits for waits for the last one.
    const wanted = lang === 'ru' && isCyrillic(newest)
    if (!search || wanted || shelf?.isComplete()) openFiles()
  }

  function openFiles(): void {
    if (!shelf || !vocabulary) return
    const files = shelf.files()
    if (files.length > 0) search = openSearch(files, vocabulary)
    // Answered before it is said that all is there, so that „all there“ never meets an older answer.
    answer()
    const complete = shelf.isComplete()
    if (complete && !search) report({ kind: 'failed', reason: 'no index could be loaded' })
    else report({ kind: 'readiness', missing: shelf.missing(), complete })
    if (complete) defer(() => search?.search(UNKNOWN_WORD))
  }

  function ask(question: SearchQuestion): void {
    newest = question
    if (isCyrillic(question)) void shelf?.fetch('ru')
    if (deferred) return
    deferred = true
    defer(() => {
      deferred = false
      answer()
    })
  }

  function answer(): void {
    if (!search || !newest) return
    const { number, query, expected, explain } = newest
    const found = search.search(query, { lang: expected, limit: MOST_HITS, explain })
    const hits = found.confident ? found.hits : found.hits.slice(0, MOST_NEAR_HITS)
    report({ kind: 'answer', number, result: { ...found, hits } })
  }

  return {
    receive(request: SearchRequest): void {
      if (request.kind === 'search') return ask(request)
      open(request).catch((error: unknown) => {
        report({ kind: 'failed', reason: String(error) })
      })
    },
  }
}

function isCyrillic(question: SearchQuestion | undefined): boolean {
  return question !== undefined && /\p{Script=Cyrillic}/u.test(question.query)
}

function isVocabulary(value: unknown): value is Vocabulary {
  return typeof value === 'object' && value !== null && 'bank' in value && 'synonyms' in value
}
