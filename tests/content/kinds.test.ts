import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { withCanaries } from '../../scripts/build/leaks/canaries.ts'
import type { Audience } from '../../src/domain/audience.ts'
import type { Day } from '../../src/domain/day.ts'
import type { Fact } from '../../src/domain/fact.ts'
import { loadKnowledgeBase } from '../../src/knowledge-base/load.ts'
import { toKindDocuments } from '../../src/site/kinds/kind-documents.ts'
import { sayingsOf } from '../../src/site/kinds/sayings.ts'
import { buildSite } from '../../src/site/load-site.ts'
import { sayingOn } from '../../src/ui/palette/saying-on.ts'

const content = withCanaries(loadKnowledgeBase(join(import.meta.dirname, '..', '..', 'content')))
const today = '2026-11-22' as Day

function kindsFor(audience: Audience, of = content) {
  return toKindDocuments(
    buildSite(of, { contentFolder: '', today, audience, preview: false }),
  )
}

describe('what the palette finds besides answers', () => {
  const agents = kindsFor('agents')

  test('holds fees, contacts, other facts and terms in every language, guides in Estonian', () => {
    const kindsOf = (documents: readonly { readonly kind: string }[]): readonly string[] =>
      [...new Set(documents.map(({ kind }) => kind))].toSorted()
    expect(kindsOf(agents.et)).toEqual(['contact', 'fact', 'fee', 'guide', 'term'])
    expect(kindsOf(agents.ru)).toEqual(['contact', 'fact', 'fee', 'term'])
    expect(kindsOf(agents.en)).toEqual(['contact', 'fact', 'fee', 'term'])
  })

  test('has no trace of what is for supervisors, and they have it', () => {
    const traces = /kanaarilin|канарейк|canary/i
    expect(JSON.stringify(agents)).not.toMatch(traces)
    const restricted = Object.values(kindsFor('supervisors'))
      .flat()
      .filter((document) => traces.test(JSON.stringify(document)))
    expect([...new Set(restricted.map(({ kind }) => kind))].toSorted()).toEqual([
      'fact',
      'guide',
      'term',
    ])
  })

  test('tells only facts of published cards, and leads to them', () => {
    const site = buildSite(content, {
      contentFolder: '',
      today,
      audience: 'agents',
      preview: false,
    })
    const facts = agents.et.filter(({ kind }) => kind !== 'term' && kind !== 'guide')
    expect(facts.length).toBeGreaterThan(300)
    const answers = facts.flatMap(({ cards = [] }) => cards.map((card) => card.split('#')[0] ?? ''))
    expect(answers.filter((id) => !site.byId.has(id))).toEqual([])
    expect(facts.filter(({ cards }) => cards === undefined || cards.length === 0)).toEqual([])
  })

  test('says nothing of an answer that waits for its approval, nor of what it alone tells', () => {
    const alone = agents.et.find(({ kind, cards = [] }) => kind === 'fee' && cards.length === 1)
    const id = alone?.cards?.[0]?.split('#')[0] ?? ''
    const held = new Map(
      [...content.answers].map(([key, answer]) => [
        key,
        key === id ? { ...answer, verify: ['Kontrolli üle.'] } : answer,
      ]),
    )
    const without = kindsFor('agents', { ...content, answers: held })
    expect(alone).toBeDefined()
    expect(without.et.map((document) => document.id)).not.toContain(alone?.id)
    const cards = Object.values(without).flatMap((all) => all.flatMap(({ cards = [] }) => cards))
    expect(cards.filter((card) => card === id || card.startsWith(`${id}#`))).toEqual([])
  })
})

test('a fee is told as it is that day: it changes at midnight without a new build', () => {
  const value = (amount: number, some: Partial<Fact['values'][number]>) => ({
    value: amount,
    source: { url: 'https://www.riigiteataja.ee/', checked: today, confidence: 'high' as const },
    ...some,
  })
  const fact: Fact = {
    id: 'tasud.x' as Fact['id'],
    kind: 'amount',
    label: { et: 'Lõiv', ru: 'Пошлина', en: 'Fee' },
    values: [
      value(15, { until: '2026-12-31' as Day }),
      value(800, { from: '2027-01-01' as Day, until: '2027-06-30' as Day }),
    ],
    place: { file: 'facts/x.yml', line: 1, column: 1 },
  }
  const says = sayingsOf(fact, today, 'en')
  expect(sayingOn(says, '2026-12-31' as Day).text).toBe('€15')
  expect(sayingOn(says, '2027-01-01' as Day).text).toBe('€800')
  // Nobody knows it after that: the hit says so by empty words, never by the last amount.
  expect(sayingOn(says, '2027-07-01' as Day).text).toBe('')
})
