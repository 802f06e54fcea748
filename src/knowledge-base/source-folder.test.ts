import {
  cpSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openSourceFolder, type SourceFolder } from './source-folder.ts'
import { readSourceFiles } from './source-file.ts'

let content: string
let folder: SourceFolder
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'teejuht-folder-'))
  cpSync(join(import.meta.dirname, '..', '..', 'tests', 'fixtures', 'good'), content, {
    recursive: true,
  })
  folder = openSourceFolder(content)
})
afterEach(() => {
  rmSync(content, { recursive: true, force: true })
})

const at = (path: string): string => join(content, path)

function expectAsReadAnew(changed: readonly string[]): void {
  const { files, findings } = readSourceFiles(content)
  expect(folder.read(changed.map(at))).toEqual({ files, findings })
}

test('is at first what is on the disk', () => {
  expectAsReadAnew([])
})

test('an edit, a new file, a deletion and another name are taken over', () => {
  const [first, second] = readSourceFiles(content).files.map(({ path }) => path)
  if (!first || !second) throw new Error('The fixture has too few files')
  writeFileSync(at(first), `${readFileSync(at(first), 'utf8')}\nUus.\n`)
  expectAsReadAnew([first])
  writeFileSync(at('answers/uus.et.md'), 'Uus fail')
  expectAsReadAnew(['answers/uus.et.md', 'answers/.uus.et.md.swp'])
  rmSync(at(second))
  renameSync(at('answers/uus.et.md'), at('answers/aabits.et.md'))
  expectAsReadAnew([second, 'answers/uus.et.md', 'answers/aabits.et.md'])
})

test('a file that cannot be read any more has its finding, and loses it when it is mended', () => {
  const path = 'answers/alfa.et.md'
  const before = readSourceFiles(content).findings.length
  writeFileSync(at(path), Buffer.from([0xff, 0xfe, 0x00]))
  expect(folder.read([at(path)]).findings.length).toBeGreaterThan(before)
  expectAsReadAnew([])
  rmSync(at(path))
  symlinkSync('/nowhere', at(path))
  expectAsReadAnew([path])
  rmSync(at(path))
  writeFileSync(at(path), 'Tavaline tekst')
  expectAsReadAnew([path])
  expect(folder.read([]).findings.length).toBe(before)
})
