import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { fold } from '../../src/search/analysis/estonian/fold.ts'
import { createEstonianLemmatizer } from '../../src/search/analysis/estonian/lemmatizer.ts'
import { caseForms, loadParadigmBank } from '../support/estonian.ts'

const BAR = 0.99

interface Table {
  readonly nouns: Record<string, string>
  readonly verbs: Record<string, string>
}

const table = parse(readFileSync('tests/fixtures/estonian/helpline-words.yml', 'utf8')) as Table
const estonian = createEstonianLemmatizer(loadParadigmBank())
const nouns = Object.entries(table.nouns).map(([lemma, line]) => ({
  lemma,
  forms: caseForms(lemma, line),
}))
const verbs = Object.entries(table.verbs).map(([lemma, line]) => ({
  lemma,
  forms: line.split(' '),
}))

describe('the forms of the helpline’s words', () => {
  test('are all 14 cases in both numbers', () => {
    expect(nouns.every(({ forms }) => forms.length === 28)).toBe(true)
    expect(nouns.length).toBeGreaterThanOrEqual(73)
  })

  test.each([
    ['nouns', nouns],
    ['verbs', verbs],
  ])('of %s reach the dictionary form', (_, words) => {
    const { rate, missed } = measure(words, (form) => form)
    expect.soft(missed).toEqual([])
    expect(rate).toBeGreaterThanOrEqual(BAR)
  })

  test.each([
    ['nouns', nouns],
    ['verbs', verbs],
  ])('of %s reach it without their diacritics', (_, words) => {
    expect(measure(words, fold).rate).toBeGreaterThanOrEqual(BAR)
  })

  test('of nouns reach it with -gi and -ki', () => {
    const withClitic = (form: string): string => form + (/[gbdkptsš]$/u.test(form) ? 'ki' : 'gi')
    const { rate, missed } = measure(nouns, withClitic)
    expect.soft(missed).toEqual([])
    expect(rate).toBeGreaterThanOrEqual(BAR)
  })
})

function measure(
  words: readonly { readonly lemma: string; readonly forms: readonly string[] }[],
  type: (form: string) => string,
): { rate: number; missed: string[] } {
  const typed = words.flatMap(({ lemma, forms }) =>
    forms.map((form) => ({ lemma, form: type(form) })),
  )
  const missed = typed.filter(
    ({ lemma, form }) =>
      !estonian
        .lemmatize(form)
        .some((found) => found.lemma === lemma && ['bank', 'compound-whole'].includes(found.kind)),
  )
  return {
    rate: 1 - missed.length / typed.length,
    missed: missed.map(({ lemma, form }) => `${form} (${lemma})`),
  }
}
