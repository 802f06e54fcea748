import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  parsedStorePath,
  readParsedStore,
  writeParsedStore,
} from '../../scripts/support/parsed-store.ts'
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
  const parsed = readParsedStore(store)
  const loaded = loadKnowledgeBase(content, parsed)
  if (parsed.changed) writeParsedStore(store, parsed)
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

  test.each(['', 'not a store', '{"answers":{}}'])('is right when the store is %j', (bytes) => {
    loadKept()
    writeFileSync(store, bytes)
    expectAsParsedAnew(loadKept().content)
  })

  test('is right when the store was cut short', () => {
    loadKept()
    writeFileSync(store, readFileSync(store).subarray(0, 200))
    expectAsParsedAnew(loadKept().content)
  })

  test('a store that cannot be written is no fault', () => {
    const parsed = readParsedStore(store)
    loadKnowledgeBase(content, parsed)
    const file = join(folder, 'file')
    writeFileSync(file, '')
    writeParsedStore(join(file, 'store.bin'), parsed)
    expect(readFileSync(file, 'utf8')).toBe('')
  })
})
