import { join } from 'node:path'
import { expect, test } from 'vitest'
import { personalData } from '../../src/checks/personal-data.ts'
import { textsOfContent } from '../../src/checks/texts.ts'
import { findPersonalData } from '../../src/domain/personal-data/find-personal-data.ts'
import { loadKnowledgeBase, parseKnowledgeBase } from '../../src/knowledge-base/load.ts'
import { readFileSync } from 'node:fs'
import { personalDataCases } from '../support/personal-data-cases.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const ALFA = readFileSync(join(ROOT, 'tests', 'fixtures', 'good', 'answers', 'alfa.et.md'), 'utf8')

test('at most 1 % of the texts of the content raise a false alarm', () => {
  const content = loadKnowledgeBase(join(ROOT, 'content'))
  const texts = textsOfContent(content)
  const alarms = texts.filter(({ text }) => findPersonalData(text).length > 0)
  expect(texts.length).toBeGreaterThan(5_000)
  expect(alarms.length / texts.length).toBeLessThanOrEqual(0.01)
  expect(personalData.run(content)).toEqual([])
})

test('at least 99 % of 600 cases in an answer are told, each at its line', () => {
  const cases = personalDataCases(42, 100)
  const body = cases.map(({ sentence }) => sentence).join('\n\n')
  const text = ALFA.replace('Kaarti saab vahetada kogu aasta.', body)
  const first = text.slice(0, text.indexOf(body)).split('\n').length
  const content = parseKnowledgeBase([{ path: 'answers/alfa.et.md', text }])
  const told = new Set(personalData.run(content).map(({ place }) => place.line))
  const missed = cases.filter((_, index) => !told.has(first + 2 * index))
  expect(cases).toHaveLength(600)
  expect(missed.length, missed.map(({ sentence }) => sentence).join('\n')).toBeLessThanOrEqual(6)
})

test.each([
  ['title', (text: string) => text.replace('"Loa vahetamine"', '"Mari 49403136526"')],
  ['questions', (text: string) => text.replace('Kuidas luba', 'Kuidas 49403136526')],
  ['verify', (text: string) => text.replace('verify: []', 'verify:\n  - "küsi 5123 4567"')],
  ['a gap', (text: string) => text.replace('Kliendi nimi', 'Kliendi 5123 4567 nimi')],
])('personal data in %s is told at its line', (_, change) => {
  const text = change(ALFA)
  const line = text.split('\n').findIndex((one) => /49403136526|5123 4567/.test(one)) + 1
  const content = parseKnowledgeBase([{ path: 'answers/alfa.et.md', text }])
  const places = personalData.run(content).map(({ place }) => Math.abs(place.line - line))
  // A gap's place is its name or label.
  expect(places[0]).toBeLessThanOrEqual(1)
})

test('what is a public fact may be named, a code in a fact may not', () => {
  const fact = (kind: string, value: string): string => `group: "kontaktid"
facts:
  info:
    kind: "${kind}"
    label: { et: "Info", ru: "Инфо", en: "Info" }
    values:
      - value: "${value}"
        source: { url: "https://naide.test/", checked: "2026-11-22", confidence: "high" }
`
  const run = (value: string, said: string, kind = 'phone') =>
    personalData.run(
      parseKnowledgeBase([
        { path: 'facts/kontaktid.yml', text: fact(kind, value) },
        { path: 'answers/alfa.et.md', text: ALFA.replace('Büroosse', `Helista ${said}`) },
      ]),
    ).length
  expect(run('+372 620 1200', '620 1200')).toBe(0)
  expect(run('+372 620 1200', '620 1201')).toBe(1)
  expect(run('49403136526', '620 1201', 'reference')).toBe(2)
})
