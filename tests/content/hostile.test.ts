import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runChecks } from '../../src/checks/all.ts'
import type { Finding } from '../../src/domain/finding.ts'
import { loadKnowledgeBase } from '../../src/knowledge-base/load.ts'
import { fixtureContent } from '../support/fixture-content.ts'
import { FILE_CASES, textCases, type HostileCase } from '../support/hostile/cases.ts'

let outside: string
beforeAll(() => {
  outside = mkdtempSync(join(tmpdir(), 'teejuht-outside-'))
  Object.assign(globalThis, {
    tripwire: () => {
      throw new Error('Hostile content has run')
    },
  })
})
afterAll(() => {
  rmSync(outside, { recursive: true })
})

/** The findings about a case's own files, as the commands would tell them. */
function findingsOf({ files }: Pick<HostileCase, 'files'>): readonly Finding[] {
  using content = fixtureContent()
  for (const [path, bytes] of files) {
    const full = join(content.folder, path)
    mkdirSync(dirname(full), { recursive: true })
    rmSync(full, { force: true })
    if (typeof bytes === 'object' && 'link' in bytes) symlinkSync(bytes.link, full)
    else writeFileSync(full, bytes)
  }
  return runChecks(loadKnowledgeBase(content.folder)).filter(
    ({ severity }) => severity === 'error',
  )
}

// What an editor reads: Estonian, a whole sentence, and what to do.
const TELLS = /\p{L}{3,}.*[.?!“)]$/su

describe('what is refused for what it is', () => {
  test.each(FILE_CASES)('$name', (hostile) => {
    const findings = findingsOf(hostile)
    if (hostile.refused) expect(findings).not.toEqual([])
    for (const { message, place } of findings) {
      expect(message).toMatch(TELLS)
      expect(message.length).toBeLessThan(1_000)
      expect(place.line).toBeGreaterThan(0)
    }
  })
})

test('words are told or harmless, and none is run by reading or checking', () => {
  const cases = textCases()
  expect(cases.length + FILE_CASES.length).toBeGreaterThanOrEqual(200)
  // Many in one folder: reading forty answers takes hardly longer than reading one.
  for (let from = 0; from < cases.length; from += 40) {
    const together = { files: cases.slice(from, from + 40).flatMap(({ files }) => files) }
    for (const { message } of findingsOf(together)) expect(message).toMatch(TELLS)
  }
})

test('no object has got a new property, and nothing lies outside', () => {
  expect({}).not.toHaveProperty('polluted')
  expect(Object.keys(Object.prototype)).toEqual([])
  expect(readdirSync(outside)).toEqual([])
})
