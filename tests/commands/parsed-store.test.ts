import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openParsedStore, parsedStorePath } from '../../scripts/support/parsed-store.ts'
import type { KnowledgeBase } from '../../src/knowledge-base/knowledge-base.ts'
import { loadKnowledgeBase } from '../../src/knowledge-base/load.ts'

let folder: string
let content: string
let store: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'teejuht-parsed-'))
  content = join(folder, 'content')
  cpSync(join(import.meta.dirname, '..', 'fixtures', 'good'), content, { recursive: true })
  store = parsedStorePath(content, folder)
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** Loads as the commands do, from what is kept. */
function loadKept(): { content: KnowledgeBase; changed: boolean } {
  const { parsed, save } = openParsedStore(store)
  const loaded = loadKnowledgeBase(content, parsed)
  save()
  return { content: loaded, changed: parsed.changed }
}

// Functions that tell places are made anew with every load; all else must be the same.
function values({ vocabulary, ...rest }: KnowledgeBase): unknown {
  return { ...rest, vocabulary: vocabulary.map(({ name, value }) => ({ name, value })) }
}

function expectAsParsedAnew(loaded: KnowledgeBase): void {
  expect(values(loaded)).toEqual(values(loadKnowledgeBase(content)))
}

const firstAnswer = (): string => {
  const answer = [...loadKnowledgeBase(content).answers.values()][0]
  if (!answer) throw new Error('The fixture has no answer')
  return join(content, answer.file)
}

const firstPart = (): string => join(store, readdirSync(store).toSorted()[0] ?? '')

describe('content loaded from what was parsed before', () => {
  test('is what parsing anew gives, and nothing is parsed twice', () => {
    const cold = loadKept()
    expect(cold.changed).toBe(true)
    const warm = loadKept()
    expect(warm.changed).toBe(false)
    expectAsParsedAnew(warm.content)
  })

  test.each<[string, () => void]>([
    [
      'an edit',
      () => {
        const text = readFileSync(firstAnswer(), 'utf8')
        writeFileSync(firstAnswer(), text.replace('title: "', 'title: "Uus '))
      },
    ],
    ['a deletion', () => rmSync(firstAnswer())],
    ['a new name', () => renameSync(firstAnswer(), join(content, 'answers', 'uus-nimi.et.md'))],
    ['broken front matter', () => writeFileSync(firstAnswer(), '---\ntitle: [\n---\n')],
  ])('is right after %s', (_, change) => {
    loadKept()
    change()
    const after = loadKept()
    expect(after.changed).toBe(true)
    expectAsParsedAnew(after.content)
  })

  test('an edit rewrites its own part of the store', () => {
    loadKept()
    const parts = readdirSync(store).map((name) => join(store, name))
    const before = parts.map((path) => readFileSync(path))
    const text = readFileSync(firstAnswer(), 'utf8')
    writeFileSync(firstAnswer(), text.replace('title: "', 'title: "Uus '))
    loadKept()
    const changed = parts.filter((path, at) => before[at]?.equals(readFileSync(path)) === false)
    expect(parts.length).toBeGreaterThan(1)
    expect(changed).toHaveLength(1)
  })

  test.each(['', 'not a store', '{"answers":{}}'])('is right when a part is %j', (bytes) => {
    loadKept()
    writeFileSync(firstPart(), bytes)
    expectAsParsedAnew(loadKept().content)
    expect(loadKept().changed).toBe(false)
  })

  test('is right when a part was cut short or is gone', () => {
    loadKept()
    writeFileSync(firstPart(), readFileSync(firstPart()).subarray(0, 60))
    expectAsParsedAnew(loadKept().content)
    rmSync(firstPart())
    expectAsParsedAnew(loadKept().content)
  })

  test('a store that cannot be written is no fault', () => {
    const file = join(folder, 'file')
    writeFileSync(file, '')
    const { parsed, save } = openParsedStore(join(file, 'store'))
    loadKnowledgeBase(content, parsed)
    save()
    expect(readFileSync(file, 'utf8')).toBe('')
  })
})
