import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import { caseForms } from '../support/estonian.ts'
import { openOwnContent, type SearchedContent } from '../support/content-search.ts'

const BAR = 0.99

const table = parse(readFileSync('tests/fixtures/estonian/helpline-words.yml', 'utf8')) as {
  readonly nouns: Record<string, string>
  readonly verbs: Record<string, string>
}

let guide: SearchedContent
beforeAll(() => {
  guide = openOwnContent()
}, 120_000)

test('an inflected word finds the answer of its dictionary form', () => {
  const words = [
    ...Object.entries(table.nouns).map(([lemma, line]) => ({
      lemma,
      forms: caseForms(lemma, line),
    })),
    ...Object.entries(table.verbs).map(([lemma, line]) => ({ lemma, forms: line.split(' ') })),
  ]
  const missed = words.flatMap(({ lemma, forms }) => {
    const [answer] = answersOf(lemma)
    return forms
      .filter((form) => answer === undefined || !answersOf(form).slice(0, 3).includes(answer))
      .map((form) => `${form} (${lemma})`)
  })
  const all = words.reduce((sum, { forms }) => sum + forms.length, 0)
  console.info(`${String(all - missed.length)} of ${String(all)}; not: ${missed.join(', ')}`)
  expect(all).toBeGreaterThan(2_500)
  expect(1 - missed.length / all).toBeGreaterThanOrEqual(BAR)
}, 120_000)

/** The answers that a word finds, best first. */
function answersOf(word: string): string[] {
  return guide.search.search(word, { lang: 'et', limit: 5 }).hits.map(({ id }) => id)
}
