import fc from 'fast-check'
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5'
import { describe, expect, test } from 'vitest'
import { arbitraryGuide, longGuide, soundGuide } from '../../../tests/support/arbitrary-guide.ts'
import { drawGuide } from './draw-guide.ts'
import { keepApart } from './keep-apart.ts'
import { layOut } from './lay-out.ts'
import { textWidth, wrapText } from './wrap-text.ts'

const words = {
  title: 'Joonis <1>',
  description: 'Kirjeldus',
  nowhere: (name: string) => `„${name}“ puudub`,
  idPrefix: 'joonis',
}

describe('wrapText', () => {
  test('lines fit, and joined again they are the words', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 10 })),
        (parts) => {
          const text = parts.join(' ')
          const lines = wrapText(text, 200, 12, 1_000)
          const bare = (from: string): string => from.replaceAll(/\s+/gu, '')
          expect(bare(lines.join(''))).toBe(bare(text))
          for (const line of lines)
            expect(textWidth(line, 12) <= 200 || [...line].length === 1).toBe(true)
        },
      ),
    )
  })

  test('a text of 10 000 letters is cut with an ellipsis', () => {
    for (const text of ['õ'.repeat(10_000), 'sõna '.repeat(2_000)]) {
      const lines = wrapText(text, 200, 12, 5)
      expect(lines).toHaveLength(5)
      expect(lines.at(-1)).toMatch(/…$/)
    }
  })
})

describe('keepApart', () => {
  test('keeps the order and the gap, and moves nothing that has room', () => {
    const standee = fc.record({
      wish: fc.integer({ min: -500, max: 500 }),
      height: fc.integer({ min: 0, max: 90 }),
    })
    fc.assert(
      fc.property(fc.array(standee, { maxLength: 20 }), (standees) => {
        const tops = keepApart(standees, 10)
        for (const [index, top] of tops.entries()) {
          const before = standees[index - 1]
          if (before)
            expect(top).toBeGreaterThanOrEqual((tops[index - 1] ?? 0) + before.height + 10 - 1e-6)
        }
      }),
    )
    expect(
      keepApart(
        [
          { wish: 0, height: 10 },
          { wish: 100, height: 10 },
        ],
        10,
      ),
    ).toEqual([0, 100])
    expect(
      keepApart(
        [
          { wish: 0, height: 10 },
          { wish: 0, height: 10 },
        ],
        10,
      ),
    ).toEqual([-10, 10])
  })
})

describe('layOut', () => {
  test('boxes of any guide lie inside the drawing and do not overlap', () => {
    fc.assert(
      fc.property(arbitraryGuide, (guide) => {
        const { boxes, width, height } = layOut(guide, words)
        for (const [index, box] of boxes.entries()) {
          expect(box.x).toBeGreaterThanOrEqual(0)
          expect(box.y).toBeGreaterThanOrEqual(0)
          expect(box.x + 236).toBeLessThanOrEqual(width)
          expect(box.y + box.height).toBeLessThanOrEqual(height)
          for (const other of boxes.slice(index + 1))
            if (other.x === box.x)
              expect(other.y >= box.y + box.height || box.y >= other.y + other.height).toBe(true)
        }
      }),
    )
  })

  test('lines of a sound guide lead to the right', () => {
    fc.assert(
      fc.property(soundGuide, (guide) => {
        for (const { points, closesLoop } of layOut(guide, words).lines) {
          expect(closesLoop).toBe(false)
          const across = points.map(({ x }) => x)
          expect(across).toEqual(across.toSorted((left, right) => left - right))
        }
      }),
    )
  })
})

describe('drawGuide', () => {
  test('is well-formed and holds no markup of the content', () => {
    fc.assert(
      fc.property(arbitraryGuide, (guide) => {
        const svg = drawGuide(guide, words)
        const faults: string[] = []
        const [root] = parseFragment(svg, {
          onParseError: ({ code }) => faults.push(code),
        }).childNodes
        expect(faults).toEqual([])
        expect(tagsOf(root)).toEqual(
          new Set([...tagsOf(root)].filter((tag) => ALLOWED.includes(tag))),
        )
        expect(svg).not.toMatch(/NaN|undefined|Infinity/)
      }),
    )
  })

  test('shows options that lead nowhere or back', () => {
    const svg = drawGuide(
      {
        start: 'a',
        steps: new Map([
          [
            'a',
            {
              question: 'Kas?',
              options: [
                { label: 'Jah', next: 'a' },
                { label: 'Ei', next: 'kadunud' },
              ],
            },
          ],
        ]),
        outcomes: new Map(),
      },
      words,
    )
    expect(svg.match(/guide-line fault/g)).toHaveLength(2)
    expect(svg).toContain('„kadunud“ puudub')
  })

  test('the same guide gives the same drawing, and 500 steps are drawn', () => {
    const guide = longGuide(500, 9)
    expect(drawGuide(guide, words)).toBe(drawGuide(guide, words))
    expect(drawGuide(longGuide(500, 1), words)).toContain('Küsimus 499?')
  })

  test('words are escaped', () => {
    expect(drawGuide(longGuide(1, 2), words)).toContain('Joonis &lt;1&gt;')
  })
})

const ALLOWED = ['svg', 'title', 'desc', 'path', 'g', 'rect', 'text', 'tspan']

function tagsOf(node: DefaultTreeAdapterTypes.Node | undefined): Set<string> {
  if (!node) return new Set()
  const own = 'tagName' in node ? [node.tagName] : []
  const inside = 'childNodes' in node ? node.childNodes.flatMap((child) => [...tagsOf(child)]) : []
  return new Set([...own, ...inside])
}
