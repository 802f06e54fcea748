import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { buildCheckDocs } from '../../scripts/check-docs/build-check-docs.ts'
import { commentOf, findFaults } from '../../scripts/check-docs/find-faults.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const FOLDER = join(ROOT, 'docs', 'checks')
const faults = findFaults()

// A fixture cannot hold 20 MB or a link out of the folder; bad-input.test.ts makes them.
const WITHOUT_FIXTURE = ['outside-link', 'oversized-file']

let pages: ReadonlyMap<string, string>
beforeAll(() => {
  pages = buildCheckDocs()
}, 60_000)

describe('docs/checks', () => {
  test('is what `npm run docs:checks` makes', () => {
    expect(readdirSync(FOLDER).toSorted()).toEqual([...pages.keys()].toSorted())
    const stale = [...pages].filter(([name, text]) => readFileSync(join(FOLDER, name), 'utf8') !== text)
    expect(stale.map(([name]) => name)).toEqual([])
  })

  test.each(faults.map(({ id }) => id).filter((id) => !WITHOUT_FIXTURE.includes(id)))(
    '%s has its reason and a tested example with the message',
    (id) => {
      const text = pages.get(`${id}.md`) ?? ''
      const [title, , reason = ''] = text.split('\n\n')
      expect(title).toBe(`# ${id}`)
      expect(reason).toMatch(/^[\p{Lu}„].{20,}/u)
      expect(text).toMatch(/^> \S.{20,}/m)
      expect(text).toMatch(/^## Example$/m)
    },
  )

  test('no fault has two reasons', () => {
    const ids = faults.map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)])
  })

  test('every fault that reading tells of is in the list', () => {
    const folder = join(ROOT, 'src', 'knowledge-base')
    const told = readdirSync(folder)
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .flatMap((name) => [...readFileSync(join(folder, name), 'utf8').matchAll(/\bfinding(?:At)?\(\s*'([a-z0-9-]+)'/g)])
      .map((match) => match[1])
    expect(told.length).toBeGreaterThan(20)
    const known = faults.map(({ id }) => id)
    expect([...new Set(told)].filter((id) => id === undefined || !known.includes(id))).toEqual([])
  })
})

test('a check without a comment is refused', () => {
  expect(() => commentOf("const id = 'x'\nexport const x: Check = {}", 'x.ts')).toThrow('no comment')
})

test('only the comment directly before the check is taken', () => {
  const source = '/** Other. */\nconst MAX = 3\n\n/**\n * Why,\n * in two lines.\n *\n * More.\n */\nexport const x: Check = {}'
  expect(commentOf(source, 'x.ts')).toBe('Why, in two lines.\n\nMore.')
})
