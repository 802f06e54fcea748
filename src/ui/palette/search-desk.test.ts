import { beforeAll, describe, expect, test } from 'vitest'
import type { SearchDocument } from '../../search/document.ts'
import { buildIndex } from '../../search/index/build-index.ts'
import type { SearchLanguage } from '../../search/language.ts'
import { parseVocabulary } from '../../search/parse-vocabulary.ts'
import type { SearchQuestion, SearchReport } from './messages.ts'
import { SEARCH_FILES_ADDRESS } from './addresses.ts'
import { createSearchDesk } from './search-desk.ts'

const NAMES = { vocabulary: '/vocabulary.json', et: '/et.json', ru: '/ru.json', en: '/en.json' }
const files = new Map<string, unknown>()

beforeAll(() => {
  const { vocabulary } = parseVocabulary({
    paradigms: undefined,
    synonyms: { synonyms: [] },
    modes: { modes: [] },
    outside: { outside: [] },
    stopWords: { et: [], ru: [], en: [] },
  })
  const documents = [
    document('juhiluba', 'et', 'Kadunud juhiluba'),
    document('juhiluba', 'ru', 'Потеря водительских прав'),
    document('juhiluba', 'en', 'Lost driving licence'),
  ]
  files.set('/vocabulary.json', vocabulary)
  for (const file of buildIndex(documents, vocabulary)) files.set(`/${file.lang}.json`, file)
})

function document(id: string, lang: SearchLanguage, title: string): SearchDocument {
  return {
    id,
    lang,
    title,
    questions: [title],
    keywords: [],
    sections: { say: title, letter: '' },
    type: 'luba',
    modes: ['maantee'],
    topic: 'juhiload',
    status: 'approved',
    reviewBy: '2027-01-01',
  }
}

/** A desk whose files come when the test says so. */
function setUp() {
  const reports: SearchReport[] = []
  const asked: string[] = []
  const waiting = new Map<string, (value: unknown) => void>()
  const deferred: (() => void)[] = []
  const paused: { readonly work: () => void; readonly short: boolean }[] = []
  const desk = createSearchDesk({
    load: (address) => {
      if (address === SEARCH_FILES_ADDRESS) return Promise.resolve(NAMES)
      asked.push(address)
      return new Promise((resolve) => waiting.set(address, resolve))
    },
    report: (report) => reports.push(report),
    defer: (work) => deferred.push(work),
    pause: (work, short) => paused.push({ work, short }),
  })
  const finish = (): void => {
    while (deferred.length > 0) deferred.splice(0).forEach((work) => work())
  }
  return {
    reports,
    asked,
    paused,
    /** Opens; the list of files comes at once. */
    async open(first: SearchLanguage) {
      desk.receive({ kind: 'open', first })
      await settle()
    },
    ask: (number: number, query: string) => desk.receive(question(number, query)),
    work: () => deferred.splice(0).forEach((work) => work()),
    /** Works until nothing waits any more but for a pause. */
    finish,
    /** One pause is over. */
    pass: () => paused.splice(0).forEach(({ work }) => work()),
    /** Lets the time pass in which nobody types. */
    async rest() {
      for (finish(); paused.length > 0; finish()) {
        paused.splice(0).forEach(({ work }) => work())
        await settle()
      }
    },
    async give(address: string, value: unknown = files.get(address)) {
      waiting.get(address)?.(value)
      await settle()
    },
    answers: () => reports.filter((report) => report.kind === 'answer'),
  }
}

function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}

function question(number: number, query: string): SearchQuestion {
  return { kind: 'search', number, query, expected: 'et', explain: false }
}

describe('the search desk', () => {
  test('loads the wanted language first and searches before the others have come', async () => {
    const desk = setUp()
    await desk.open('et')
    expect(desk.asked).toEqual(['/et.json', '/vocabulary.json'])
    desk.ask(1, 'juhiluba')
    desk.work()
    expect(desk.answers()).toEqual([])
    await desk.give('/vocabulary.json')
    await desk.give('/et.json')
    expect(desk.answers()).toMatchObject([{ number: 1, result: { hits: [{ lang: 'et' }] } }])
    expect(desk.asked).toHaveLength(2)
    await desk.rest()
    expect(desk.asked.slice(2).toSorted()).toEqual(['/en.json', '/ru.json'])
  })

  test('opens the other languages only when nobody types', async () => {
    const desk = setUp()
    await desk.open('et')
    await desk.give('/vocabulary.json')
    await desk.give('/et.json')
    desk.ask(1, 'juhi')
    desk.pass()
    desk.ask(2, 'juhiluba')
    desk.pass()
    expect(desk.asked).toHaveLength(2)
    await desk.rest()
    expect(desk.asked).toHaveLength(4)
  })

  test('lets a doubtful answer wait for one short pause', async () => {
    const desk = setUp()
    await desk.open('et')
    await desk.give('/vocabulary.json')
    desk.ask(1, 'licence')
    await desk.give('/et.json')
    expect(desk.paused).toMatchObject([{ short: true }])
    desk.pass()
    desk.finish()
    expect(desk.asked).toHaveLength(4)
  })

  test('answers the same query again when all languages are there', async () => {
    const desk = setUp()
    await desk.open('et')
    desk.ask(1, 'licence')
    for (const address of ['/vocabulary.json', '/et.json', '/ru.json', '/en.json']) {
      await desk.give(address)
      await desk.rest()
    }
    expect(desk.answers().at(-1)).toMatchObject({ number: 1, result: { hits: [{ lang: 'en' }] } })
    expect(desk.reports).toContainEqual({ kind: 'readiness', missing: [], complete: true })
  })

  test('asks for Russian at once when the query is Cyrillic', async () => {
    const desk = setUp()
    await desk.open('et')
    desk.ask(1, 'права')
    expect(desk.asked).toContain('/ru.json')
    await desk.give('/vocabulary.json')
    await desk.give('/ru.json')
    expect(desk.answers()).toMatchObject([{ result: { hits: [{ lang: 'ru' }] } }])
  })

  test('searches only the newest of the queries that wait', async () => {
    const desk = setUp()
    await desk.open('et')
    await desk.give('/vocabulary.json')
    await desk.give('/et.json')
    desk.ask(1, 'j')
    desk.ask(2, 'ju')
    desk.ask(3, 'juh')
    desk.work()
    expect(desk.answers()).toMatchObject([{ number: 3 }])
  })

  test.each([[null], ['half a file'], [{ format: 'teejuht-search-index', version: 99 }]])(
    'goes on without a language whose file is %j, and says so',
    async (broken) => {
      const desk = setUp()
      await desk.open('et')
      await desk.give('/vocabulary.json')
      await desk.give('/et.json')
      await desk.rest()
      await desk.give('/ru.json', broken)
      await desk.give('/en.json')
      await desk.rest()
      expect(desk.reports.at(-1)).toEqual({ kind: 'readiness', missing: ['ru'], complete: true })
    },
  )

  test('goes on with the others when the wanted language is missing', async () => {
    const desk = setUp()
    await desk.open('et')
    await desk.give('/vocabulary.json')
    await desk.give('/et.json', 'broken')
    desk.ask(1, 'licence')
    await desk.rest()
    await desk.give('/en.json')
    expect(desk.answers()).toMatchObject([{ result: { hits: [{ lang: 'en' }] } }])
  })

  test.each(['/vocabulary.json', 'every index'])('fails plainly without %s', async (missing) => {
    const desk = setUp()
    await desk.open('et')
    await desk.give('/vocabulary.json', missing === '/vocabulary.json' ? null : undefined)
    for (const address of ['/et.json', '/ru.json', '/en.json']) {
      await desk.give(address, 'broken')
      await desk.rest()
    }
    expect(desk.reports.map(({ kind }) => kind)).toContain('failed')
    expect(desk.answers()).toEqual([])
  })

  test.each([[undefined], ['<!doctype html>'], [{}]])(
    'fails plainly when the list of files is %j',
    async (list) => {
      const reports: SearchReport[] = []
      const desk = createSearchDesk({
        load: () => Promise.resolve(list),
        report: (report) => reports.push(report),
        defer: (work) => work(),
        pause: (work) => work(),
      })
      desk.receive({ kind: 'open', first: 'et' })
      await settle()
      expect(reports.map(({ kind }) => kind)).toEqual(['failed'])
    },
  )
})
