import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { findBrokenPages } from '../../scripts/build/check-pages.ts'
import { readOutput } from '../../scripts/build/leaks/read-output.ts'

const folder = inject('siteFolder')
const output = [...readOutput(folder)]
const pages = output.filter(({ path }) => path.endsWith('.html'))
const cards = output.filter(
  ({ path }) => /^vastused\/[^/]+\/index\.html$/.test(path) && !/\/(liigiti|tuubiti)\//.test(path),
)

describe('the built guide', () => {
  test('has valid HTML, unique ids and no dead link', () => {
    expect(findBrokenPages(folder)).toEqual([])
  })

  test('has at least forty cards', () => {
    expect(cards.length).toBeGreaterThanOrEqual(40)
  })

  test.each([
    ['an inline script', /<script(?![^>]*\bsrc=)[^>]*>/],
    ['an inline style', /<style|\sstyle="/],
    ['an event handler', /<[^>]+\son[a-z]+="/],
    ['something from another host', /(?:src|srcset)="https?:|<link[^>]+href="https?:/],
    ['the word undefined', />[^<]*\bundefined\b/],
  ])('has no page with %s', (_, pattern) => {
    expect(pages.filter(({ text }) => pattern.test(text)).map(({ path }) => path)).toEqual([])
  })

  test('has no page on which a reader meets unfilled braces', () => {
    // Data for scripts stands in attributes and may end in braces; words stand between tags.
    const words = (text: string): string =>
      text.replaceAll(/"[^"]*"/g, '""').replaceAll(/<[^>]*>/g, ' ')
    expect(
      pages.filter(({ text }) => /\{\{|\}\}/.test(words(text))).map(({ path }) => path),
    ).toEqual([])
  })

  test('names no absolute path of the machine that built it', () => {
    const root = join(import.meta.dirname, '..', '..')
    expect(output.filter(({ text }) => text.includes(root)).map(({ path }) => path)).toEqual([])
  })

  test('every card has its sections in the fixed order, its state and its dates', () => {
    const order = [
      'say',
      'ask-first',
      'steps',
      'fees',
      'letter',
      'do-not-say',
      'hand-over',
      'background',
    ]
    for (const { path, text } of cards) {
      expect(
        [...text.matchAll(/data-section="([^"]+)"/g)].map((match) => match[1]),
        path,
      ).toEqual(order)
      expect(text, path).toMatch(/data-status="(approved|overdue)"/)
      expect(text, path).toContain('Üle vaadata hiljemalt')
      expect(text, path).toContain('data-starter-notice')
    }
  })

  test('every card has its record', () => {
    for (const { path } of cards) {
      const id = path.split('/')[1] ?? ''
      const record = JSON.parse(
        output.find((file) => file.path === `vastused/${id}.json`)?.text ?? '{}',
      ) as { format?: string; id?: string; texts?: { lang: string }[] }
      expect(record).toMatchObject({ format: 'teejuht-answer', id })
      expect(record.texts?.map((text) => text.lang)).toContain('et')
    }
  })

  test('the search files carry their content in their names', () => {
    const names = output.map(({ path }) => path).filter((path) => path.startsWith('_otsing/'))
    expect(names).toEqual(
      ['en', 'et', 'ru', 'vocabulary'].map(
        (part) =>
          expect.stringMatching(new RegExp(`^_otsing/${part}\\.[0-9a-f]{12}\\.json$`)) as string,
      ),
    )
    const list = output.find(({ path }) => path === 'otsing/failid.json')
    const listed = Object.values(JSON.parse(list?.text ?? '{}') as Record<string, string>)
    expect(listed.map((address) => address.slice(1)).toSorted()).toEqual(names.toSorted())
  })

  test('no page but the list names them, so a changed answer leaves other pages as they are', () => {
    const naming = output.filter(
      ({ path, text }) => path.endsWith('.html') && text.includes('/_otsing/'),
    )
    expect(naming.map(({ path }) => path)).toEqual([])
  })
})
