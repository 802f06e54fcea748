import { expect, test } from 'vitest'
import { fixtureContent } from '../../tests/support/fixture-content.ts'
import { loadKnowledgeBase, parseKnowledgeBase } from '../knowledge-base/load.ts'
import { plainLanguage } from './plain-language.ts'

function warningsIn(situation: string): readonly { line: number; message: string }[] {
  using content = fixtureContent(situation)
  return plainLanguage
    .run(loadKnowledgeBase(content.folder))
    .map(({ place, message }) => ({ line: place.line, message }))
}

const warnings = warningsIn('plain-language')
const onLine = (line: number) =>
  warnings.filter((one) => one.line === line).map(({ message }) => message)

test('officialese is told with a better word', () => {
  expect(onLine(30)).toEqual([
    '„teostada“ on kantseliit. Kirjuta lihtsamalt: tegema.',
    '„koheselt“ on kantseliit. Kirjuta lihtsamalt: kohe.',
  ])
  expect(onLine(62)).toEqual(['„Antud juhul“ on kantseliit. Kirjuta lihtsamalt: sel juhul.'])
})

test('a client is told what the staff knows by its abbreviation', () => {
  expect(onLine(34)).toEqual([])
  expect(onLine(48)).toEqual([expect.stringContaining('Lühendit „MTA“')])
})

test('an abbreviation explained in the section is known, another is not', () => {
  expect(onLine(58)).toEqual([expect.stringContaining('Lühendit „PPA“')])
})

test('a sentence for a client has 25 words at most', () => {
  expect(onLine(50)).toEqual([expect.stringContaining('on 29 sõna')])
})

test('nothing else is found, and all are warnings', () => {
  expect(warnings).toHaveLength(6)
})

test('a faulty word list is an error at its line', () => {
  const text = 'words:\n  - word: "teostama"\nabbreviations:\n  everyone: {}\n  staff: {}\n'
  const findings = plainLanguage.run(
    parseKnowledgeBase([{ path: 'vocabulary/words-to-avoid.yml', text }]),
  )
  expect(findings).toMatchObject([
    { checkId: 'missing-field', severity: 'error', place: { line: 2 } },
  ])
})
