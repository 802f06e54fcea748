import { SEARCH_LANGUAGES, type SearchLanguage } from '../../search/language.ts'
import {
  openLanguage,
  searchLanguages,
  type OpenedLanguage,
  type Search,
} from '../../search/query/open-search.ts'
import type { Vocabulary } from '../../search/vocabulary.ts'
import { createChores, type ChoreSurroundings } from './chores.ts'
import { parseSearchAddresses, SEARCH_FILES_ADDRESS } from './addresses.ts'
import { createIndexShelf, type IndexShelf, type Load } from './index-shelf.ts'
import type {
  SearchAddresses,
  SearchAnswer,
  SearchQuestion,
  SearchReport,
  SearchRequest,
} from './messages.ts'

/** What the desk needs of the world. */
export interface DeskSurroundings {
  readonly load: Load
  readonly report: (report: SearchReport) => void
  /** Runs the work after the requests that wait already, so that only the newest query is searched. */
  readonly defer: (work: () => void) => void
  readonly pause: ChoreSurroundings['pause']
}

const MOST_HITS = 12
// Of what the guide does not cover, a long list would look like an answer.
const MOST_NEAR_HITS = 6

// What is only needed for words that nobody knows is made by the first of them, and code
// that has run a few times runs faster: better by these than while an agent waits.
const WARMING = ['tundmatusõnnx', 'kadunud juhiluba', 'neznakomoe slovo', 'экзамен', 'boat licence']

/**
 * Answers the page's requests: loads the indexes, the wanted language first, searches
 * with what it has, and answers the newest query again when more has come. The other
 * languages are loaded while nobody types, sooner where the answer is doubtful without them.
 */
export function createSearchDesk({ load, report, defer, pause }: DeskSurroundings) {
  let shelf: IndexShelf | undefined
  let vocabulary: Vocabulary | undefined
  const opened: OpenedLanguage[] = []
  let search: Search | undefined
  let newest: SearchQuestion | undefined
  let doubtful = false
  const answerSoon = onceAWhile(defer, answer)
  const letter = (): number => newest?.number ?? 0
  const chores = createChores({ defer, pause, letter, isAwaited: () => doubtful })

  async function open(request: Extract<SearchRequest, { kind: 'open' }>): Promise<void> {
    const addresses = await loadAddresses(load)
    shelf = createIndexShelf(addresses, load, useNewFile)
    const first = shelf.fetch(request.first)
    if (isCyrillic(newest)) void shelf.fetch('ru')
    vocabulary = await loadVocabulary(load, addresses.vocabulary)
    if (shelf.hasAny() || shelf.missing().length > 0) useFiles()
    await first
    for (const lang of SEARCH_LANGUAGES) chores.add(() => void shelf?.fetch(lang))
  }

  // Hits that change twice are worse than hits that change once: an index that nobody
  // waits for is searched together with the last one.
  function useNewFile(lang: SearchLanguage): void {
    if (!search || (lang === 'ru' && isCyrillic(newest))) return useFiles()
    // One at a time: between two of them a query may be answered.
    chores.add(() => openFiles(1))
    if (shelf?.isComplete()) chores.add(useFiles)
  }

  function openFiles(most?: number): void {
    if (!shelf || !vocabulary) return
    for (const file of shelf.take(most)) opened.push(openLanguage(file, vocabulary))
  }

  function useFiles(): void {
    if (!shelf || !vocabulary) return
    openFiles()
    if (opened.length > 0) search = searchLanguages(opened, vocabulary)
    answer()
    if (!shelf.isComplete()) report(readiness(shelf, false))
    else if (search) prepare(search, defer, finish)
    else report({ kind: 'failed', reason: 'no index could be loaded' })
  }

  function finish(): void {
    // Answered before it is said that all is there, so that „all there“ never meets an older answer.
    answer()
    report(readiness(shelf, true))
  }

  function ask(question: SearchQuestion): void {
    newest = question
    if (isCyrillic(question)) void shelf?.fetch('ru')
    answerSoon()
  }

  function answer(): void {
    if (!search || !newest) return
    const found = answerTo(newest, search)
    doubtful = !found.result.confident
    report(found)
  }

  return {
    receive(request: SearchRequest): void {
      if (request.kind === 'search') return ask(request)
      open(request).catch((error: unknown) => report({ kind: 'failed', reason: String(error) }))
    },
  }
}

function answerTo(question: SearchQuestion, search: Search): SearchAnswer {
  const { number, query, expected, explain } = question
  const options = { lang: expected, limit: MOST_HITS, explain, onlyOpened: true }
  const found = search.search(query, options)
  const hits = found.confident ? found.hits : found.hits.slice(0, MOST_NEAR_HITS)
  return { kind: 'answer', number, result: { ...found, hits } }
}

function readiness(shelf: IndexShelf | undefined, complete: boolean): SearchReport {
  return { kind: 'readiness', missing: shelf?.missing() ?? [], complete }
}

// A language at a time, so that a query that comes meanwhile waits for one of them at most.
function prepare(search: Search, defer: DeskSurroundings['defer'], finish: () => void): void {
  if (search.openKinds()) return defer(() => prepare(search, defer, finish))
  finish()
  warm(search, WARMING, defer)
}

// A query that comes meanwhile waits for one of these searches at most.
function warm(
  search: Search,
  [query, ...rest]: readonly string[],
  defer: DeskSurroundings['defer'],
): void {
  if (query === undefined) return
  defer(() => {
    search.search(query)
    warm(search, rest, defer)
  })
}

/** The work after what waits already, once for all that asked for it meanwhile. */
function onceAWhile(defer: DeskSurroundings['defer'], work: () => void): () => void {
  let deferred = false
  return () => {
    if (deferred) return
    deferred = true
    defer(() => {
      deferred = false
      work()
    })
  }
}

function isCyrillic(question: SearchQuestion | undefined): boolean {
  return question !== undefined && /\p{Script=Cyrillic}/u.test(question.query)
}

async function loadAddresses(load: Load): Promise<SearchAddresses> {
  const addresses = parseSearchAddresses(await load(SEARCH_FILES_ADDRESS))
  if (!addresses) throw new Error('the list of index files names none')
  return addresses
}

async function loadVocabulary(load: Load, address: string): Promise<Vocabulary> {
  const words = await load(address)
  if (!isVocabulary(words)) throw new Error('the vocabulary file is not a vocabulary')
  return words
}

function isVocabulary(value: unknown): value is Vocabulary {
  return typeof value === 'object' && value !== null && 'bank' in value && 'synonyms' in value
}
