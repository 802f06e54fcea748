import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placeKinds, type Candidate, type FirstAnswer } from './place-kinds.ts'

const SURE: FirstAnswer = { confident: true, exact: false }
const EXACT: FirstAnswer = { confident: true, exact: true }
const DOUBTFUL: FirstAnswer = { confident: false, exact: false }

function candidate(some: Partial<Candidate>): Candidate {
  return {
    kind: 'fee',
    coverage: 1,
    precision: 0.5,
    named: false,
    numbered: false,
    ofFirstAnswer: false,
    known: true,
    ...some,
  }
}

describe('the place of what is found besides answers', () => {
  test.each<[string, Partial<Candidate>, FirstAnswer, number | undefined]>([
    ['a fee of the first answer, asked for', { named: true, ofFirstAnswer: true }, SURE, 1],
    ['the same without a word of it', { named: true, ofFirstAnswer: true, coverage: 0 }, SURE, 1],
    ['a fee asked for that another answer tells', { named: true }, SURE, 1],
    ['a fee asked for where no answer is sure', { named: true }, DOUBTFUL, 0],
    ['a contact by kind and name', { kind: 'contact', named: true }, SURE, 0],
    ['the same where a question is met word by word', { kind: 'contact', named: true }, EXACT, 1],
    ['a number', { kind: 'contact', numbered: true, coverage: 0 }, SURE, 0],
    ['a guide by its name', { kind: 'guide', precision: 0.9 }, SURE, 0],
    ['a guide by half of its name', { kind: 'guide', precision: 0.5 }, SURE, 3],
    ['a letter', { kind: 'letter', named: true }, SURE, 0],
    ['a term by its name', { kind: 'term', precision: 1 }, SURE, 1],
    ['the same where a question is met word by word', { kind: 'term', precision: 1 }, EXACT, 3],
    ['a term that is part of a question', { kind: 'term', precision: 0.5 }, SURE, undefined],
    ['a deadline by most of its name', { kind: 'fact', precision: 0.7 }, SURE, 1],
    ['a deadline by half of its name', { kind: 'fact', precision: 0.5 }, SURE, 3],
    ['what holds only half of the query', { coverage: 0.5, precision: 1 }, SURE, undefined],
    [
      'a contact of the first answer, unnamed',
      { kind: 'contact', ofFirstAnswer: true, coverage: 0 },
      SURE,
      undefined,
    ],
  ])('%s', (_, some, first, after) => {
    expect(placeKinds([candidate(some)], first)[0]?.after).toBe(after)
  })

  test('many that are equally near say that the query does not choose: none is shown', () => {
    const weak = candidate({ kind: 'fact', precision: 0.5 })
    expect(placeKinds([weak, weak], SURE)).toHaveLength(2)
    expect(placeKinds([weak, weak, weak], SURE)).toEqual([])
  })

  test('beside one that holds the query, what holds much less of it is chance', () => {
    const fee = (coverage: number) => candidate({ named: true, ofFirstAnswer: true, coverage })
    const placed = placeKinds([fee(0), fee(1), fee(0.9)], SURE)
    expect(placed.map(({ found }) => found.coverage)).toEqual([1, 0.9])
  })

  test('a fee with a known amount stands before one that must be looked up', () => {
    const fee = (known: boolean) => candidate({ named: true, ofFirstAnswer: true, known })
    expect(placeKinds([fee(false), fee(true)], SURE)[0]?.found.known).toBe(true)
  })
})

const share = fc.double({ min: 0, max: 1, noNaN: true })
const anyCandidate: fc.Arbitrary<Candidate> = fc.record({
  kind: fc.constantFrom('fee', 'contact', 'fact', 'guide', 'term', 'letter'),
  coverage: share,
  precision: share,
  named: fc.boolean(),
  numbered: fc.boolean(),
  ofFirstAnswer: fc.boolean(),
  known: fc.boolean(),
})

test('of anything: few rows, in order, and no fee before a sure answer', () => {
  fc.assert(
    fc.property(fc.array(anyCandidate), fc.boolean(), (candidates, exact) => {
      const placed = placeKinds(candidates, { confident: true, exact })
      expect(placed.length).toBeLessThanOrEqual(5)
      const places = placed.map(({ after }) => after)
      expect(places).toEqual(places.toSorted((a, b) => a - b))
      const fees = placed.filter(({ found }) => found.kind === 'fee' && !found.numbered)
      expect(fees.every(({ after }) => after > 0)).toBe(true)
      if (exact) expect(Math.min(1, ...places)).toBe(1)
    }),
  )
})
