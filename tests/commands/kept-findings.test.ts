import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { checkContent } from '../../scripts/support/check-content.ts'
import { runChecks } from '../../src/checks/all.ts'
import { loadKnowledgeBase } from '../../src/knowledge-base/load.ts'
import { noParsedFiles } from '../../src/knowledge-base/parsed-files.ts'

let place: string
let content: string
let store: string
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'teejuht-findings-'))
  content = join(place, 'content')
  store = join(place, 'findings')
  cpSync(join(import.meta.dirname, '..', 'fixtures', 'good'), content, { recursive: true })
})
afterEach(() => {
  rmSync(place, { recursive: true, force: true })
})

const answerFile = (): string => {
  const name = readdirSync(join(content, 'answers')).find((one) => one.endsWith('.et.md'))
  if (!name) throw new Error('The fixture has no answer')
  return join(content, 'answers', name)
}

/** Words that several checks object to. */
const FAULTY = ' Maksab 33 eurot, helista 5551 2345. <b>Kohe</b>'

function append(path: string, words: string): void {
  writeFileSync(path, readFileSync(path, 'utf8').trimEnd() + words)
}

function expectAsFresh(): number {
  const parsed = noParsedFiles()
  const read = { content: loadKnowledgeBase(content, parsed), parsed }
  const found = checkContent(read, { folder: store })
  expect(found).toEqual(runChecks(read.content))
  return found.length
}

describe('findings with what was found before', () => {
  test('are those of checks that look at everything', () => {
    const before = expectAsFresh()
    expect(expectAsFresh()).toBe(before)
  })

  test.each<[string, () => void]>([
    [
      'an edit',
      () => {
        append(answerFile(), FAULTY)
      },
    ],
    [
      'a deletion',
      () => {
        rmSync(answerFile())
      },
    ],
    [
      'another name',
      () => {
        renameSync(answerFile(), join(content, 'answers', 'hoopis-teine.et.md'))
      },
    ],
    [
      'another fact',
      () => {
        const [facts = ''] = readdirSync(join(content, 'facts'))
        rmSync(join(content, 'facts', facts))
      },
    ],
    [
      'a store that was cut short',
      () => {
        for (const name of readdirSync(store)) truncateSync(join(store, name), 90)
      },
    ],
    [
      'a store of something else',
      () => {
        for (const name of readdirSync(store)) writeFileSync(join(store, name), 'x'.repeat(500))
      },
    ],
  ])('are right after %s', (_, change) => {
    append(answerFile(), FAULTY)
    expect(expectAsFresh()).toBeGreaterThan(0)
    change()
    expectAsFresh()
    expectAsFresh()
  })

  test('an answer that is mended has no finding left', () => {
    const file = answerFile()
    const good = readFileSync(file, 'utf8')
    const before = expectAsFresh()
    append(file, FAULTY)
    expect(expectAsFresh()).toBeGreaterThan(before)
    writeFileSync(file, good)
    expect(expectAsFresh()).toBe(before)
  })
})
