import { mkdtempSync, readdirSync, rmSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ContentText } from '../../../src/site/content-texts.ts'
import { openCleanFiles } from './clean-files.ts'

const text = (words: string): ContentText => ({
  kind: 'words',
  text: words,
  place: { file: 'answers/a.et.md', line: 1, column: 1 },
})
const BYTES = Buffer.from('tere')

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'teejuht-clean-'))
  const clean = openCleanFiles(folder, [text('saladus')])
  clean.add('a.txt', BYTES)
  clean.keep()
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

test('a file is known by its path, its bytes and what was looked for', () => {
  expect(openCleanFiles(folder, [text('saladus')]).has('a.txt', BYTES)).toBe(true)
  expect(openCleanFiles(folder, [text('saladus')]).has('b.txt', BYTES)).toBe(false)
  expect(openCleanFiles(folder, [text('saladus')]).has('a.txt', Buffer.from('tera'))).toBe(false)
  expect(openCleanFiles(folder, [text('muu')]).has('a.txt', BYTES)).toBe(false)
})

test('what a build asks for stays, what none asks for is forgotten', () => {
  const asking = openCleanFiles(folder, [text('saladus')])
  asking.has('a.txt', BYTES)
  asking.keep()
  expect(openCleanFiles(folder, [text('saladus')]).has('a.txt', BYTES)).toBe(true)
  openCleanFiles(folder, [text('saladus')]).keep()
  expect(openCleanFiles(folder, [text('saladus')]).has('a.txt', BYTES)).toBe(false)
})

test('what is cut short counts as nothing', () => {
  for (const name of readdirSync(folder)) truncateSync(join(folder, name), 40)
  expect(openCleanFiles(folder, [text('saladus')]).has('a.txt', BYTES)).toBe(false)
})
