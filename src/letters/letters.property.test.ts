import fc from 'fast-check'
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5'
import { expect, test } from 'vitest'
import { letterRequests, typedDays, typedValues } from '../../tests/support/arbitrary-letter.ts'
import { compose, type ComposedLetter } from './compose.ts'
import { fillGaps, fillLetter, type GapValues } from './fill.ts'
import { toHtml } from './to-html.ts'
import { toPlain } from './to-plain.ts'

const letters = letterRequests.map(compose)

/** A letter with something typed into each gap. */
const typed = letters.chain((letter) =>
  fc.tuple(...letter.gaps.map(() => typedValues)).map((values) => ({
    letter,
    values: new Map(letter.gaps.map(({ name }, index) => [name, values[index] ?? ''])),
  })),
)

/** The same with values that suit each gap. */
const suited = letters.map((letter) => ({ letter, values: suitedValues(letter) }))

function suitedValues({ gaps }: ComposedLetter): GapValues {
  return new Map(
    gaps.map(({ name, kind, options }, index) => {
      const values = {
        text: `Nimi <${String(index)}> & „Ko“`,
        date: '5.1.2027',
        amount: '1250,5',
        choice: options?.[0] ?? '',
      }
      return [name, values[kind]]
    }),
  )
}

test('no fill of any letter lets braces, undefined or an open fact out', () => {
  fc.assert(
    fc.property(fc.oneof(typed, suited), typedDays, ({ letter, values }, day) => {
      const filled = fillLetter(letter, values, day)
      if (filled.kind === 'incomplete') {
        expect(filled.problems.length).toBeGreaterThan(0)
        return
      }
      for (const output of [toPlain(filled.blocks), toHtml(filled.blocks)]) {
        expect(output).not.toMatch(/[{}]/)
        if (![...values.values()].some((value) => /undefined|object/.test(value)))
          expect(output).not.toMatch(/undefined|\[object|NaN/)
      }
    }),
    { numRuns: 500 },
  )
})

test('suitable values always make a whole letter', () => {
  fc.assert(
    fc.property(suited, typedDays, ({ letter, values }, day) => {
      expect(fillLetter(letter, values, day).kind).toBe('complete')
    }),
  )
})

test('a letter is complete exactly when no gap has a fault', () => {
  fc.assert(
    fc.property(typed, typedDays, ({ letter, values }, day) => {
      const filled = fillLetter(letter, values, day)
      const without = fillLetter(letter, new Map(), day)
      const required = letter.gaps.filter((gap) => !gap.optional)
      expect(without.kind).toBe(required.length > 0 ? 'incomplete' : 'complete')
      if (filled.kind === 'incomplete')
        for (const { name } of filled.problems)
          expect(letter.gaps.map((gap) => gap.name)).toContain(name)
    }),
  )
})

test('the order in which gaps were filled does not matter', () => {
  fc.assert(
    fc.property(typed, typedDays, fc.infiniteStream(fc.nat()), ({ letter, values }, day, order) => {
      const shuffled = [...values]
        .map((entry) => ({ entry, place: order.next().value as number }))
        .toSorted((left, right) => left.place - right.place)
        .map(({ entry }) => entry)
      expect(fillLetter(letter, new Map(shuffled), day)).toEqual(fillLetter(letter, values, day))
      expect(fillGaps(letter, new Map(shuffled))).toEqual(fillGaps(letter, values))
    }),
  )
})

test('plain and rich say the same words', () => {
  fc.assert(
    fc.property(suited, typedDays, ({ letter, values }, day) => {
      const filled = fillLetter(letter, values, day)
      if (filled.kind === 'incomplete') throw new Error('not filled')
      expect(wordsOf(readHtml(toHtml(filled.blocks)))).toEqual(wordsOf(toPlain(filled.blocks)))
    }),
    { numRuns: 300 },
  )
})

/** What a person reads in the HTML, found by a parser of its own: addresses beside links, numbers before rows. */
function readHtml(html: string): string {
  return readNode(parseFragment(html))
}

function readNode(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value
  if (!('childNodes' in node)) return ''
  const inner = node.childNodes.map(readNode).join('')
  if (!('tagName' in node)) return inner
  const attribute = (name: string) => node.attrs.find((one) => one.name === name)?.value
  switch (node.tagName) {
    case 'br':
      return '\n'
    case 'a': {
      const address = attribute('href') ?? ''
      const bare = address.replace(/^https?:\/\/(www\.)?/, '')
      return inner.includes(bare) ? inner : `${inner} (${address})`
    }
    case 'ol': {
      const rows = node.childNodes.map(readNode)
      return `\n${rows.map((row, index) => `${String(Number(attribute('start') ?? 1) + index)}. ${row}`).join('\n')}`
    }
    case 'p':
    case 'li':
    case 'ul':
    case 'table':
    case 'th':
    case 'td':
      return `\n${inner}\n`
    default:
      return inner
  }
}

// Marks of lists and tables are not words.
function wordsOf(text: string): readonly string[] {
  return text.replaceAll(/[–|]/g, ' ').split(/\s+/u).filter(Boolean)
}
