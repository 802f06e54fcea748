import fc from 'fast-check'
import type { Gap } from '../../src/domain/answer.ts'
import type { Day } from '../../src/domain/day.ts'
import { LANGUAGES } from '../../src/domain/language.ts'
import { TRANSPORT_MODES } from '../../src/domain/transport-mode.ts'
import type { AnswerLetter, LetterRequest } from '../../src/letters/compose.ts'
import type { Inline, LetterBlock, LetterPart, OpenInline } from '../../src/letters/model.ts'

/** Words as approved text has them: anything but braces, which the checks refuse. */
export const approvedWords = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .map((text) => text.replaceAll(/[{}\s]/gu, ' '))

const NAMES = ['kliendi-nimi', 'kuupaev', 'summa', 'valik', 'soovi-korral']
const days = fc.constantFrom('2026-11-22', '2027-01-01', '2027-06-15') as fc.Arbitrary<Day>

const open: fc.Arbitrary<OpenInline> = fc.oneof(
  fc.constantFrom(...NAMES).map((name) => ({ kind: 'gap', name }) as const),
  fc
    .record({ text: approvedWords, later: approvedWords, from: days })
    .map(({ text, later, from }) => ({
      kind: 'fact' as const,
      name: 'tasud.luba',
      text,
      schedule: [{ from, text: later }],
    })),
)

const words: fc.Arbitrary<readonly Inline<OpenInline>[]> = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: approvedWords.map((text) => ({ kind: 'text', text }) as const) },
    { weight: 2, arbitrary: open },
    fc.constant({ kind: 'break' } as const),
    fc
      .array(
        fc.oneof(
          approvedWords.map((text) => ({ kind: 'text', text }) as const),
          open,
        ),
        { minLength: 1, maxLength: 3 },
      )
      .chain((children) =>
        fc.constantFrom(
          { kind: 'strong' as const, children },
          { kind: 'link' as const, url: 'https://naide.test/a?b=1&c=2', children },
        ),
      ),
  ),
  { minLength: 1, maxLength: 5 },
)

const paragraph = words.map((children): LetterBlock => ({ kind: 'paragraph', children }))
const block: fc.Arbitrary<LetterBlock> = fc.oneof(
  { weight: 3, arbitrary: paragraph },
  fc
    .record({
      start: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
      rows: fc.array(fc.array(paragraph, { minLength: 1, maxLength: 2 }), {
        minLength: 1,
        maxLength: 3,
      }),
    })
    .map(({ start, rows }): LetterBlock => ({ kind: 'list', start, rows })),
  fc
    .array(fc.array(words, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
    .map((rows): LetterBlock => ({ kind: 'table', rows })),
)

const part: fc.Arbitrary<LetterPart> = fc.oneof(
  { weight: 4, arbitrary: block },
  fc
    .record({
      mode: fc.constantFrom(...TRANSPORT_MODES),
      blocks: fc.array(block, { maxLength: 2 }),
    })
    .map((note) => ({ kind: 'mode-note' as const, ...note })),
)

const kinds: fc.Arbitrary<readonly Gap[]> = fc.constantFrom(
  [
    { name: 'kliendi-nimi', label: 'Kliendi nimi', kind: 'text' },
    { name: 'kuupaev', label: 'Kuupäev', kind: 'date' },
    { name: 'summa', label: 'Summa', kind: 'amount' },
    { name: 'valik', label: 'Valik', kind: 'choice', options: ['jah', 'ei'] },
    { name: 'soovi-korral', label: 'Märkus', kind: 'text', optional: true },
  ],
  // The same names meaning other things, and some that nobody declared.
  [
    { name: 'kliendi-nimi', label: 'Kliendi nimi', kind: 'text' },
    { name: 'kuupaev', label: 'Päev', kind: 'text' },
    { name: 'valik', label: 'Valik', kind: 'choice', options: ['üks', 'kaks'] },
  ],
)

const answer: fc.Arbitrary<AnswerLetter> = fc.record({
  id: fc.constantFrom('alfa', 'beeta', 'gamma'),
  title: approvedWords,
  reference: fc.constantFrom('alfa.et.1a2b3c4d', 'beeta.et.00000000'),
  gaps: kinds,
  parts: fc.array(part, { maxLength: 5 }),
})

/** Any letter that approved content can ask for. */
export const letterRequests: fc.Arbitrary<LetterRequest> = fc.record({
  language: fc.constantFrom(...LANGUAGES),
  answers: fc.uniqueArray(answer, { selector: ({ id }) => id, maxLength: 3 }),
  salutation: fc.option(words, { nil: undefined }),
  knownSalutations: fc.array(words, { maxLength: 2 }),
  replySentence: fc.option(approvedWords, { nil: undefined }),
  closing: fc.option(words, { nil: undefined }),
  signature: fc.option(words, { nil: undefined }),
  phraseGaps: kinds,
  leftOutModes: fc.subarray([...TRANSPORT_MODES]).map((modes) => new Set(modes)),
})

/** What a hurried or hostile hand may type into any gap. */
export const typedValues = fc.oneof(
  fc.constantFrom(
    'Mari Maasikas',
    '{{tasud.luba}}',
    '}}',
    '<b>Mari</b> & "poeg"',
    '5.1.2027',
    '31.02.2027',
    '33,50',
    '-5',
    'jah',
    'üks',
    '',
    '   ',
    'undefined',
    'x'.repeat(10_000),
  ),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 10 }),
)
export const typedDays = days
