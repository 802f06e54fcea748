import { beforeAll, describe, expect, test } from 'vitest'
import type { KindHit } from '../../src/search/kinds/kind-hit.ts'
import type { SearchLanguage } from '../../src/search/language.ts'
import { readQuerySets } from '../../scripts/fit-ranking/read-queries.ts'
import { openOwnContent, type SearchedContent } from '../support/content-search.ts'

let guide: SearchedContent
beforeAll(() => {
  guide = openOwnContent()
}, 120_000)

const find = (query: string, lang: SearchLanguage = 'et') => guide.search.search(query, { lang })
const shown = ({ kind, id, after }: KindHit): string => `${kind} ${id} ${String(after)}`

describe('an agent in a hurry finds', () => {
  test('the fee with its amount, under the answer that it belongs to', () => {
    const { hits, others, confident } = find('riigilõiv juhiluba')
    expect(confident).toBe(true)
    expect(others[0]).toMatchObject({
      kind: 'fee',
      id: 'tasud.juhiluba',
      after: 1,
      section: 'fees',
      card: { id: hits[0]?.id },
    })
    expect(others[0]?.says[0]?.text).toMatch(/\d+\s€/)
  })

  test.each(['620 1200', '+372 6201200', '6201'])('whose number %s is', (query) => {
    const { others } = find(query)
    expect(others.map(shown)).toContain('contact kontaktid.transpordiamet 0')
    expect(others[0]?.sure).toBe(true)
    expect(others[0]?.says[0]?.text).toBe('620 1200')
  })

  test.each([
    ['lennuamet telefon', 'kontaktid.transpordiamet'],
    ['merepääste telefon', 'kontaktid.jrcc'],
    ['mta kontakt', 'kontaktid.mta'],
    ['elroni kontakt', 'kontaktid.elron'],
  ])('the contact: %s', (query, id) => {
    expect(find(query).others[0]).toMatchObject({ kind: 'contact', id })
  })

  test.each(['kiri lõiv tagasi', 'lõiv tagasi kiri'])('the letter: %s', (query) => {
    expect(find(query).others[0]).toMatchObject({
      kind: 'letter',
      id: 'riigiloivu-tagastamine',
      section: 'letter',
      after: 0,
    })
  })

  test('no letter where a letter only came', () => {
    expect(find('sain kirja maksuametist').others.map(({ kind }) => kind)).not.toContain('letter')
  })

  test('each guide by its name, before the answers', () => {
    const guides = guide.files.flatMap(({ kinds = [] }) =>
      kinds.filter(({ kind }) => kind === 'guide'),
    )
    expect(guides.length).toBeGreaterThan(5)
    const missed = guides.filter(({ id, title }) => {
      const [first] = find(title).others
      return first?.kind !== 'guide' || first.id !== id || first.after > 1
    })
    expect(missed.map(({ title }) => title)).toEqual([])
  })

  test('the reference number, the age, the dates', () => {
    expect(find('viitenumber lennundus').others[0]?.id).toBe('kontod.viitenumber-lennundus')
    expect(find('C kategooria vanus').others[0]?.title).toBe('C-kategooria vanuse alammäär')
  })

  test('a term with its explanation', () => {
    const [term] = find('digijuhiluba').others
    expect(term).toMatchObject({ kind: 'term', id: 'digijuhiluba' })
    expect(term?.says[0]?.text).not.toBe('')
  })

  test('what is asked in another language, in that language', () => {
    const [russian] = find('сколько стоит экзамен по вождению', 'ru').others
    expect(russian).toMatchObject({ kind: 'fee', id: 'tasud.eksam-soidu', lang: 'ru' })
    const [english] = find('data protection inspectorate phone', 'en').others
    expect(english).toMatchObject({ kind: 'contact', lang: 'en', card: { lang: 'en' } })
  })
})

test('every example of a word for a kind finds its hit', () => {
  const missed = guide.vocabulary.kindWords
    .flatMap(({ kind, examples }) => examples.map((example) => ({ kind, ...example })))
    .filter(({ kind, lang, query, finds }) => {
      const { others } = guide.search.search(query, { lang })
      return !others.some((other) => other.kind === kind && other.id === finds)
    })
  expect(missed).toEqual([])
})

describe('callers’ questions', () => {
  test('have their answers first: hits of other kinds lead hardly ever', () => {
    const { golden, fresh } = readQuerySets(guide.content)
    const led = [...golden, ...fresh].filter(({ words, lang }) =>
      find(words, lang).others.some(({ after }) => after === 0),
    )
    expect(led.length / (golden.length + fresh.length)).toBeLessThan(0.03)
  }, 120_000)

  test('that the guide does not cover are not covered by a fee or a contact', () => {
    const { uncoveredHeldOut } = readQuerySets(guide.content)
    const sure = uncoveredHeldOut.filter(({ words, lang }) => {
      const { confident, others } = find(words, lang)
      return !confident && others.some((other) => other.sure)
    })
    expect(sure.length / uncoveredHeldOut.length).toBeLessThan(0.02)
  }, 120_000)
})
