import { describe, expect, test } from 'vitest'
import type { Day } from '../domain/day.ts'
import type { Gap } from '../domain/answer.ts'
import { compose, type AnswerLetter, type LetterRequest, type Phrase } from './compose.ts'
import { fillLetter } from './fill.ts'
import type { LetterBlock } from './model.ts'
import { toHtml } from './to-html.ts'
import { toPlain } from './to-plain.ts'

const NAME: Gap = { name: 'kliendi-nimi', label: 'Kliendi nimi', kind: 'text' }
const salutation: Phrase = [
  { kind: 'text', text: 'Tere, ' },
  { kind: 'gap', name: 'kliendi-nimi' },
  { kind: 'text', text: '!' },
]
const paragraph = (text: string): LetterBlock => ({
  kind: 'paragraph',
  children: [{ kind: 'text', text }],
})
const answer = (id: string, ...blocks: readonly LetterBlock[]): AnswerLetter => ({
  id,
  title: `Pealkiri ${id}`,
  reference: `${id}.et.1a2b3c4d`,
  gaps: [NAME],
  parts: [{ kind: 'paragraph', children: salutation }, ...blocks],
})
const request = (...answers: readonly AnswerLetter[]): LetterRequest => ({
  language: 'et',
  answers,
  salutation,
  knownSalutations: [salutation],
  closing: [{ kind: 'text', text: 'Heade soovidega' }],
  phraseGaps: [NAME],
  leftOutModes: new Set(),
})
const values = new Map([['kliendi-nimi', 'Mari']])

function plain(asked: LetterRequest, day = '2026-11-22'): string {
  const filled = fillLetter(compose(asked), values, day as Day)
  if (filled.kind === 'incomplete') throw new Error(JSON.stringify(filled.problems))
  return toPlain(filled.blocks)
}

describe('compose', () => {
  test('one answer stands between salutation and closing', () => {
    expect(plain(request(answer('alfa', paragraph('Loa saate büroost.'))))).toBe(
      'Tere, Mari!\n\nLoa saate büroost.\n\nHeade soovidega\n\nViide: alfa.et.1a2b3c4d',
    )
  })

  test('several answers have one salutation, their titles between and one closing', () => {
    const letter = plain(request(answer('alfa', paragraph('A.')), answer('beeta', paragraph('B.'))))
    expect(letter).toBe(
      'Tere, Mari!\n\nPealkiri alfa\n\nA.\n\nPealkiri beeta\n\nB.\n\nHeade soovidega\n\nViide: alfa.et.1a2b3c4d, beeta.et.1a2b3c4d',
    )
  })

  test('another salutation takes the place of the answer’s own', () => {
    const tere: Phrase = [{ kind: 'text', text: 'Tere!' }]
    const asked = { ...request(answer('alfa', paragraph('A.'))), salutation: tere }
    expect(compose(asked).gaps).toEqual([])
    expect(plain(asked)).toMatch(/^Tere!\n\nA\./)
  })

  test('a first paragraph that greets nobody stays', () => {
    const bare = { ...answer('alfa'), parts: [paragraph('Loa saate büroost.')] }
    expect(plain(request(bare))).toContain('Tere, Mari!\n\nLoa saate büroost.')
  })

  test('notes of modes stand under their names, unless left out', () => {
    const asked = request({
      ...answer('alfa'),
      parts: [
        { kind: 'mode-note', mode: 'meri', blocks: [paragraph('Laev.')] },
        { kind: 'mode-note', mode: 'maantee', blocks: [paragraph('Auto.')] },
      ],
    })
    expect(plain(asked)).toContain('Veeliiklus\n\nLaev.\n\nMaanteetransport\n\nAuto.')
    expect(plain({ ...asked, leftOutModes: new Set(['meri']) })).not.toContain('Laev')
  })

  test('the same name meaning two things is asked twice', () => {
    const day: Gap = { name: 'aeg', label: 'Aeg', kind: 'date' }
    const words: Gap = { name: 'aeg', label: 'Aeg', kind: 'text' }
    const gap: LetterBlock = { kind: 'paragraph', children: [{ kind: 'gap', name: 'aeg' }] }
    const { gaps } = compose(
      request(
        { ...answer('alfa', gap), gaps: [NAME, day] },
        { ...answer('beeta', gap), gaps: [NAME, words] },
      ),
    )
    expect(gaps.map(({ name, kind, askedBy }) => [name, kind, askedBy])).toEqual([
      ['kliendi-nimi', 'text', undefined],
      ['aeg', 'date', undefined],
      ['beeta/aeg', 'text', 'Pealkiri beeta'],
    ])
  })
})

describe('fillLetter', () => {
  const fee: LetterBlock = {
    kind: 'paragraph',
    children: [
      { kind: 'text', text: 'Lõiv on ' },
      {
        kind: 'fact',
        name: 'tasud.luba',
        text: '20 €',
        schedule: [{ from: '2027-01-01' as Day, text: '30 €' }],
      },
      { kind: 'text', text: '.' },
    ],
  }

  test.each([
    ['2026-12-31', '20 €'],
    ['2027-01-01', '30 €'],
  ])('on %s the fee is %s', (day, words) => {
    expect(plain(request(answer('alfa', fee)), day)).toContain(`Lõiv on ${words}.`)
  })

  test('names every gap that is wanting', () => {
    expect(
      fillLetter(compose(request(answer('alfa', fee))), new Map(), '2026-11-22' as Day),
    ).toEqual({
      kind: 'incomplete',
      problems: [{ name: 'kliendi-nimi', label: 'Kliendi nimi', fault: 'empty' }],
    })
  })

  test('a paragraph whose optional gap is empty is left out', () => {
    const note: Gap = { name: 'lisa', label: 'Lisa', kind: 'text', optional: true }
    const asked = request({
      ...answer('alfa', {
        kind: 'paragraph',
        children: [
          { kind: 'text', text: 'Lisaks: ' },
          { kind: 'gap', name: 'lisa' },
        ],
      }),
      gaps: [NAME, note],
    })
    expect(plain(asked)).not.toContain('Lisaks')
  })
})

test('a client’s words cannot become markup', () => {
  expect(
    toHtml([{ kind: 'paragraph', children: [{ kind: 'text', text: '<img src="x"> & co' }] }]),
  ).toBe('<p>&lt;img src=&quot;x&quot;&gt; &amp; co</p>')
})
