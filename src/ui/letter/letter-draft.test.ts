import { describe, expect, test } from 'vitest'
import type { LetterSource, PhraseChoices } from '../../letters/payload.ts'
import { readComposerAddress, composerAddress } from './composer-address.ts'
import { letterOf, newDraft, reduceDraft } from './letter-draft.ts'

const source = (id: string): LetterSource => ({
  id,
  gaps: [],
  texts: [
    { lang: 'et', reference: `${id}.et.00000000`, stale: false, title: id, letterBlocks: [] },
    { lang: 'ru', reference: `${id}.ru.00000000`, stale: true, title: id },
  ],
})
const none = { term: [], extension: [] }
const days = { term: [{ count: 30, unit: 'day' as const }], extension: [] }
const NO_CHOICES: PhraseChoices = {
  salutations: [],
  closings: [],
  signatures: [],
  gaps: [],
  replyTerms: {
    teabenoue: none,
    selgitustaotlus: days,
    margukiri: none,
    vaie: none,
    edastamine: none,
  },
}
const [alfa, beeta] = [source('alfa'), source('beeta')]

describe('reduceDraft', () => {
  test('an answer stands in a letter once', () => {
    const draft = reduceDraft(newDraft('et', [alfa]), { kind: 'answer-added', answer: alfa })
    expect(draft.answers).toEqual([alfa])
  })

  test('answers are moved and removed', () => {
    const draft = newDraft('et', [alfa, beeta])
    const moved = reduceDraft(draft, { kind: 'answer-moved-up', id: 'beeta' })
    expect(moved.answers.map(({ id }) => id)).toEqual(['beeta', 'alfa'])
    expect(reduceDraft(moved, { kind: 'answer-moved-up', id: 'beeta' })).toEqual(moved)
    expect(reduceDraft(moved, { kind: 'answer-removed', id: 'beeta' }).answers).toEqual([alfa])
  })

  test('what was typed outlives a change of language and of answers', () => {
    const typed = reduceDraft(newDraft('et', [alfa]), { kind: 'typed', gap: 'nimi', value: 'Mari' })
    const changed = reduceDraft(reduceDraft(typed, { kind: 'language-chosen', language: 'ru' }), {
      kind: 'answer-removed',
      id: 'alfa',
    })
    expect(changed.values.get('nimi')).toBe('Mari')
  })
})

test('a letter in a language that is stale or missing is told, never made of another language', () => {
  const missing = (language: 'ru' | 'en') =>
    letterOf(newDraft(language, [alfa]), NO_CHOICES).missing
  expect(missing('ru')).toEqual([{ title: 'alfa', reason: 'stale' }])
  expect(missing('en')).toEqual([{ title: 'alfa', reason: 'untranslated' }])
})

test.each([
  ['1.12.2026', [], 'Vastame Teie selgitustaotlusele hiljemalt 31.12.2026.'],
  ['32.12.2026', ['no-date'], undefined],
  [' ', ['empty'], undefined],
])(
  'of a request received on %j the problems are %j and the letter says %j',
  (received, faults, words) => {
    const draft = reduceDraft(newDraft('et', [alfa]), {
      kind: 'reply-chosen',
      reply: { type: 'selgitustaotlus', received },
    })
    const { letter, problems } = letterOf(draft, NO_CHOICES)
    expect(problems.map(({ fault }) => fault)).toEqual(faults)
    const said = JSON.stringify(letter.blocks).includes('selgitustaotlusele')
    expect(said).toBe(words !== undefined)
    if (words) expect(JSON.stringify(letter.blocks)).toContain(words)
  },
)

test.each([
  ['', [], 'et'],
  ['?vastused=alfa,beeta&keel=ru', ['alfa', 'beeta'], 'ru'],
  ['?vastused=alfa,,alfa,%2e%2e/x,Beeta&keel=fi', ['alfa'], 'et'],
])('the address %j asks for %j in %s', (query, ids, language) => {
  const request = readComposerAddress(new URL(`http://guide.test/kiri/${query}`))
  expect(request).toEqual({ ids, language })
  const again = new URL(composerAddress(request.ids, request.language), 'http://guide.test')
  expect(readComposerAddress(again)).toEqual(request)
})
