import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answer } from '../domain/answer.ts'
import type { AnswerId } from '../domain/topic.ts'
import { answerPattern } from './answer-pattern.ts'
import { canonicalForm } from './canonical.ts'
import { clientTextDigest, digestOf } from './digest.ts'
import { parseAnswer } from './parse-answer.ts'
import type { Day } from '../domain/day.ts'

const text = answerPattern({ today: '2026-11-22' as Day, reviewBy: '2027-05-21' as Day }).replace(
  'Esimene samm.',
  'Logi sisse ja vali **Juht** lehelt [e-teenindus](https://eteenindus.ee/).\n2. Kontrolli *andmeid* ja maksa lõiv\n   samal päeval.',
)

function digest(source: string): string {
  const { value, findings } = parseAnswer(
    { path: 'answers/uus.et.md', text: source },
    'uus' as AnswerId,
  )
  if (!value) throw new Error(JSON.stringify(findings))
  return digestOf(value, 'et')
}

describe('reformatting leaves the digest', () => {
  test.each<[string, (source: string) => string]>([
    ['bullets', (source) => source.replaceAll(/^- /gm, '* ')],
    [
      'emphasis marks',
      (source) => source.replaceAll('**Juht**', '__Juht__').replaceAll('*andmeid*', '_andmeid_'),
    ],
    ['no emphasis', (source) => source.replaceAll('**', '')],
    ['line breaks', (source) => source.replaceAll('lõiv\n   samal', 'lõiv samal')],
    ['blank lines', (source) => source.replaceAll('\n\n', '\n\n\n')],
    ['white space at ends', (source) => source.replaceAll(/\.$/gm, '. ')],
    [
      'decomposed letters',
      (source) => source.replace('samal päeval', 'samal päeval'.normalize('NFD')),
    ],
    ['a no-break space', (source) => source.replaceAll('samal päeval', 'samal\u00a0päeval')],
    [
      'questions, keywords, sources and review day',
      (source) =>
        source
          .replace('Kuidas helistaja', 'Kuidas keegi')
          .replace('keywords: []', 'keywords: ["x"]')
          .replace('2027-05-21', '2027-05-20'),
    ],
    ['the canonical form', (source) => canonicalForm('answers/uus.et.md', source) ?? ''],
  ])('%s', (_, change) => {
    expect(change(text)).not.toBe(text)
    expect(digest(change(text))).toBe(digest(text))
  })
})

describe('a change of words changes the digest', () => {
  test.each<[string, (source: string) => string]>([
    ['a letter', (source) => source.replace('samal', 'sama')],
    ['case', (source) => source.replace('Logi', 'logi')],
    ['a full stop', (source) => source.replace('samal päeval.', 'samal päeval')],
    ['a number', (source) => source.replace('kuni 30', 'kuni 31')],
    ['the title', (source) => source.replace('Uus vastus', 'Vana vastus')],
    [
      'where a link leads',
      (source) => source.replace('https://eteenindus.ee/', 'https://eteenindus.example/'),
    ],
    ['words struck out', (source) => source.replace('samal päeval', '~~samal päeval~~')],
    ['the order of words', (source) => source.replace('samal päeval', 'päeval samal')],
    ['a gap of the letter', (source) => source.replace('kind: "text"', 'kind: "date"')],
    ['a fact', (source) => source.replace('samal päeval', '{{tasud.luba}}')],
    ['the audience', (source) => source.replace('audience: "agents"', 'audience: "supervisors"')],
    ['the modes', (source) => source.replace('"maantee"', '"meri"')],
    [
      'a mode note',
      (source) => source.replace('Taust ja erandid.', ':::meri\nTaust ja erandid.\n:::'),
    ],
    [
      'a moved sentence',
      (source) =>
        source
          .replace('Taust ja erandid.', 'Kellele ja millal edasi suunata. Taust ja erandid.')
          .replace('- Kellele ja millal edasi suunata.', '- Edasi.'),
    ],
  ])('%s', (_, change) => {
    expect(change(text)).not.toBe(text)
    expect(digest(change(text))).not.toBe(digest(text))
  })

  test('any word put anywhere into the text of a section', () => {
    const [head = '', body = ''] = text.split('## Taust')
    const word = fc.stringMatching(/^[a-zõäöüšž]{1,12}$/)
    fc.assert(
      fc.property(word, fc.nat(), (added, seed) => {
        const words = body.trim().split(' ')
        const at = seed % (words.length + 1)
        const changed = `${head}## Taust\n\n${words.toSpliced(at, 0, added).join(' ')}\n`
        expect(digest(changed)).not.toBe(digest(text))
      }),
    )
  })
})

test('the client text digest knows only what is said and sent', () => {
  const parse = (source: string): Answer | undefined =>
    parseAnswer({ path: 'answers/uus.et.md', text: source }, 'uus' as AnswerId).value
  const of = (source: string): string => {
    const answer = parse(source)
    return answer ? clientTextDigest(answer) : ''
  }
  expect(of(text.replace('Taust ja erandid', 'Muu taust'))).toBe(of(text))
  expect(of(text.replace('kuni 30 sõna', 'kuni 25 sõna'))).not.toBe(of(text))
  expect(of(text.replace('Kiri, mille järgi', 'Tekst, mille järgi'))).not.toBe(of(text))
})

describe('canonicalForm', () => {
  test('is stable', () => {
    const once = canonicalForm('answers/uus.et.md', text) ?? ''
    expect(canonicalForm('answers/uus.et.md', once)).toBe(once)
  })

  test('undoes BOM and CRLF', () => {
    const once = canonicalForm('answers/uus.et.md', text)
    expect(canonicalForm('answers/uus.et.md', `\ufeff${text.replaceAll('\n', '\r\n')}`)).toBe(once)
  })

  test('leaves what it cannot parse', () => {
    expect(canonicalForm('answers/uus.et.md', '---\ntitle: "x\n---\n')).toBeUndefined()
    expect(canonicalForm('facts/x.yml', 'a: [')).toBeUndefined()
  })
})
