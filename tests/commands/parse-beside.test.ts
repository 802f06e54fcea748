import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseBeside } from '../../scripts/support/parse-beside.ts'
import { loadRead, parseKnowledgeBase } from '../../src/knowledge-base/load.ts'
import { noParsedFiles } from '../../src/knowledge-base/parsed-files.ts'
import { readSourceFiles, type SourceFile } from '../../src/knowledge-base/source-file.ts'

const folder = join(import.meta.dirname, '..', 'fixtures', 'good')
const { files: fixture } = readSourceFiles(folder)
const answers = fixture.filter(({ path }) => /^answers\/[^/]+\.md$/.test(path))

/** The fixture's answers again and again under other names, so many that a thread is worth it; every tenth is broken. */
function manyFiles(): readonly SourceFile[] {
  const copies = Array.from({ length: Math.ceil(500 / answers.length) }, (_, copy) =>
    answers.map(({ path, text }, at) => ({
      path: path.replace(/\.(et|ru|en)\.md$/, `-${String(copy)}.$1.md`),
      text: (copy + at) % 10 === 0 ? text.replace('title:', 'titel:') : text,
    })),
  ).flat()
  return [...fixture, ...copies].toSorted((one, two) => (one.path < two.path ? -1 : 1))
}

// Functions that tell places are made anew with every load; all else must be the same.
const values = (content: ReturnType<typeof loadRead>): unknown => ({
  ...content,
  vocabulary: content.vocabulary.map(({ name, value }) => ({ name, value })),
})

describe('files parsed on two processors', () => {
  test('are what one processor makes of them, faults with their places and all', async () => {
    const files = manyFiles()
    const parsed = noParsedFiles()
    await parseBeside(files, parsed)
    expect(parsed.answers.size + parsed.translations.size).toBeGreaterThan(400)
    const content = loadRead({ files, findings: [] }, parsed)
    expect(content.findings.length).toBeGreaterThan(20)
    expect(values(content)).toEqual(values(parseKnowledgeBase(files)))
  })

  test('a few are left to whoever loads the content', async () => {
    const parsed = noParsedFiles()
    await parseBeside(fixture, parsed)
    expect(parsed.answers.size).toBe(0)
    expect(parsed.changed).toBe(false)
  })

  test('what is known already is not parsed again', async () => {
    const files = manyFiles()
    const parsed = noParsedFiles()
    loadRead({ files, findings: [] }, parsed)
    const before = new Map(parsed.answers)
    await parseBeside(files, parsed)
    for (const [path, one] of parsed.answers) expect(one).toBe(before.get(path))
  })
})

test('the fixture has answers to copy', () => {
  expect(answers.length).toBeGreaterThan(0)
  expect(readFileSync(join(folder, answers[0]?.path ?? ''), 'utf8')).toContain('title:')
})
