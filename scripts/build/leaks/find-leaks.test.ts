import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { parseKnowledgeBase } from '../../../src/knowledge-base/load.ts'
import { contentFor } from '../../../src/knowledge-base/content-for.ts'
import { contentTexts } from '../../../src/site/content-texts.ts'
import { withCanaries } from './canaries.ts'
import { createFinder } from './find-fragments.ts'
import { findLeaks } from './find-leaks.ts'

const content = withCanaries(parseKnowledgeBase([]))
const SECRET = 'Kanaarilinnu ütlus ei tohi paista.'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'teejuht-leaks-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

function leaksIn(path: string, bytes: string | Buffer): readonly string[] {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), bytes)
  return findLeaks(folder, content, 'agents')
}

describe('a restricted sentence is found in', () => {
  test.each<[string, string, string | Buffer]>([
    ['a page', 'a/index.html', `<p>${SECRET}</p>`],
    ['a page, broken by emphasis', 'a/index.html', '<p>Kanaarilinnu <b>ütlus</b> ei\n tohi paista'],
    ['a page, by entities', 'a/index.html', 'Kanaarilinnu &#252;tlus&nbsp;ei&#x20;tohi paista'],
    ['a page, in capitals', 'a/index.html', SECRET.toUpperCase()],
    ['an attribute', 'a/index.html', `<div data-x="{&quot;a&quot;:&quot;${SECRET}&quot;}">`],
    ['a record', 'a.json', JSON.stringify({ say: SECRET })],
    ['a record with escapes', 'a.json', '{"say":"Kanaarilinnu \\u00fctlus\\nei tohi paista."}'],
    [
      'a record in a record',
      'a.json',
      '"{\\"a\\":\\"Kanaarilinnu \\\\u00fctlus ei tohi paista\\"}"',
    ],
    ['a hit of the palette', '_otsing/et.0.json', JSON.stringify({ kinds: [{ title: SECRET }] })],
    ['a script', '_varad/a.js', `const a="Kanaarilinnu \\xfctlus ei tohi paista"`],
    ['a source map', '_varad/a.js.map', JSON.stringify({ sourcesContent: [`'${SECRET}'`] })],
    ['a feed', 'muudatused/voog.xml', `<entry><title><![CDATA[${SECRET}]]></title></entry>`],
    ['a calendar of text', 'a.txt', SECRET.replaceAll(' ', '\u00a0')],
    ['letters in pieces', 'a.txt', SECRET.normalize('NFD')],
    ['soft hyphens', 'a.txt', SECRET.replaceAll('tohi', 'to\u00adhi')],
    [
      'Pagefind’s fragment with terms behind each word',
      'pagefind/fragment/b.pf_fragment',
      gzipSync(
        SECRET.split(' ')
          .map((word) => `${word}|lemmaǁ-osaǁ|`)
          .join(' '),
      ),
    ],
    [
      'Pagefind’s packed fragment',
      'pagefind/fragment/a.pf_fragment',
      gzipSync(`{"content":"${SECRET}"}`),
    ],
    ['a page packed beforehand', 'a/index.html.br', brotliCompressSync(SECRET)],
    ['an address', 'a.html', `<a href="/?q=${encodeURIComponent(SECRET)}">`],
    ['a file’s name', 'kanaarilinnu-ütlus-ei-tohi-paista.html', ''],
  ])('%s', (_, path, bytes) => {
    const [first = '', ...others] = leaksIn(path, bytes)
    expect(others).toEqual([expect.stringMatching(/^Klienditoe saidis ei tohi/)])
    expect(first).toContain(`Leke failis ${path}: piiratud tekst „Kanaarilinnu ütlus`)
    expect(first).toMatch(/\(answers\/kanaarilinnu-vastus\.et\.md, rida \d+\)/)
  })
})

describe('a restricted name is found in', () => {
  test.each([
    ['a file’s name', 'vastused/kanaarilinnu-vastus/index.html', ''],
    ['an address', 'index.html', '<a href="/vastused/kanaarilinnu-vastus/">'],
    ['the list of a service worker', 'sw.js', '[{url:"/vastused/kanaarilinnu-vastus.json"}]'],
    ['a mark of a fact', 'index.html', '<span data-fact="kanaarilind.salajane-telefon">'],
  ])('%s', (_, path, text) => {
    expect(leaksIn(path, text)).toHaveLength(2)
  })

  test('not in a longer name', () => {
    expect(leaksIn('index.html', '/vastused/kanaarilinnu-vastused/')).toEqual([])
  })
})

test('every kind of text that can be restricted is looked for', () => {
  const open = new Set(contentTexts(contentFor(content, 'agents')).map(({ text }) => text))
  const files = contentTexts(content)
    .filter(({ text }) => !open.has(text))
    .map(({ place }) => place.file)
  expect([...new Set(files)].toSorted()).toEqual([
    'answers/kanaarilinnu-vastus.en.md',
    'answers/kanaarilinnu-vastus.et.md',
    'answers/kanaarilinnu-vastus.ru.md',
    'facts/kanaarilind.yml',
    'glossary.yml',
    'golden-calls.tsv',
    'guides/kanaarilinnu-juhis.yml',
    'letters/kanaarilind.yml',
    'services.yml',
    'topics.yml',
  ])
})

test('what agents may also read elsewhere is no leak', () => {
  const glossary = content.glossary.map((term) => ({ ...term, explanation: SECRET }))
  const shared = { ...content, glossary, answers: new Map([...content.answers]) }
  const open = shared.answers.get('kanaarilinnu-vastus')
  if (!open) throw new Error('the canary is gone')
  shared.answers.set('avalik', { ...open, id: 'avalik' as typeof open.id, audience: 'agents' })
  writeFileSync(join(folder, 'a.html'), SECRET)
  expect(findLeaks(folder, shared, 'agents')).toEqual([])
})

test('supervisors may read everything', () => {
  writeFileSync(join(folder, 'a.html'), SECRET)
  expect(findLeaks(folder, content, 'supervisors')).toEqual([])
})

test('many leaks are told by the first of them', () => {
  for (let page = 0; page < 50; page++) writeFileSync(join(folder, `${String(page)}.html`), SECRET)
  const leaks = findLeaks(folder, content, 'agents')
  expect(leaks).toHaveLength(22)
  expect(leaks.at(-2)).toBe('Ja veel 30 leket.')
})

describe('the finder', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'õ'), maxLength: 60 })
  const piece = fc.string({ unit: fc.constantFrom('a', 'b', 'õ'), minLength: 1, maxLength: 6 })

  test('finds just what looking everywhere finds', () => {
    fc.assert(
      fc.property(letters, fc.uniqueArray(piece, { maxLength: 6 }), (text, pieces) => {
        const found = createFinder(pieces.map((one) => ({ text: one, owner: one })))(text)
        const expected = pieces.flatMap((one) =>
          [...text].flatMap((_, start) =>
            text.startsWith(one, start) ? [`${one}@${String(start)}`] : [],
          ),
        )
        const actual = found.map(({ fragment, start }) => `${fragment.owner}@${String(start)}`)
        expect(actual.toSorted()).toEqual(expected.toSorted())
      }),
    )
  })
})
