import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { parseGlossary } from './parse-glossary.ts'

const parse = (text: string) => parseGlossary({ path: 'glossary.yml', text })

describe('parseGlossary', () => {
  test('reads terms in the order of the file, each with its place', () => {
    const { value, findings } = parse(
      `terms:
  - { et: "vaie", ru: "возражение", en: "appeal", explanation: "Kaebus.", answer: "vaie" }
  - { et: "luba", ru: "разрешение", en: "permit", explanation: "Paber.", answer: "loa-vahetus" }
`,
    )
    expect(findings).toEqual([])
    expect(value).toEqual([
      {
        et: 'vaie',
        ru: 'возражение',
        en: 'appeal',
        explanation: 'Kaebus.',
        answer: 'vaie',
        place: { file: 'glossary.yml', line: 2, column: 5 },
      },
      expect.objectContaining({ et: 'luba', answer: 'loa-vahetus' }),
    ])
  })

  test('an empty list is a glossary without terms', () => {
    expect(parse('terms: []\n')).toEqual({ value: [], findings: [] })
  })

  test.each([
    [
      'a missing language',
      'ru: "б"\n    explanation: "A."\n    answer: "a"',
      'missing-field',
      'en',
    ],
    [
      'a misspelt field',
      'ru: "б"\n    en: "b"\n    explanation: "A."\n    answer: "a"\n    vastus: "a"',
      'unknown-field',
      'vastus',
    ],
    [
      'an explanation of two lines',
      'ru: "б"\n    en: "b"\n    explanation: "A.\\nB."\n    answer: "a"',
      'wrong-value',
      'üht rida',
    ],
    [
      'an answer that cannot be a name',
      'ru: "б"\n    en: "b"\n    explanation: "A."\n    answer: "Vastus"',
      'wrong-value',
      'vastuse nime',
    ],
  ])('%s is told in Estonian at its place', (_, fields, checkId, words) => {
    const { value, findings } = parse(`terms:\n  - et: "b"\n    ${fields}\n`)
    expect(value).toBeUndefined()
    expect(findings).toEqual([expect.objectContaining({ checkId, severity: 'error' })])
    expect(findings[0]?.message).toContain(words)
    expect(findings[0]?.place.line).toBeGreaterThanOrEqual(2)
  })

  test('a term is kept once, whatever its letter case, and each repetition is told', () => {
    const word = fc.constantFrom('luba', 'Luba', 'LUBA', 'vaie', 'Vaie', 'register')
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const terms = words.map((et) => ({
          et,
          ru: 'б',
          en: 'b',
          explanation: 'Rida.',
          answer: 'alfa',
        }))
        const { value, findings } = parse(stringify({ terms }))
        const kinds = new Set(words.map((et) => et.toLowerCase()))
        expect(value?.map(({ et }) => et.toLowerCase())).toEqual([...kinds])
        expect(findings.map(({ checkId }) => checkId)).toEqual(
          Array<string>(words.length - kinds.size).fill('duplicate-id'),
        )
      }),
    )
  })
})
