import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readAnswerFile, writeAnswerFile } from './answer-file.ts'
import { YAML_FOLDERS, YAML_LISTS } from './content-files.ts'
import { readYamlFile, writeYamlFile } from './yaml-file.ts'

const CONTENT = join(import.meta.dirname, '..', '..', 'content')
const read = (path: string): string => readFileSync(join(CONTENT, path), 'utf8')
const inFolder = (folder: string): readonly string[] =>
  readdirSync(join(CONTENT, folder)).map((name) => `${folder}/${name}`)

describe('a file that was opened and not changed is saved as it was', () => {
  test('every answer in every language', () => {
    const changed = inFolder('answers').filter(
      (path) => writeAnswerFile(readAnswerFile(read(path))) !== read(path),
    )
    expect(changed).toEqual([])
  })

  test.each([...YAML_FOLDERS, ...YAML_LISTS])('$name, comments and all', ({ path, form }) => {
    const paths = path.endsWith('.yml') ? [path] : inFolder(path)
    const changed = paths.filter(
      (one) => writeYamlFile(form, readYamlFile(form, read(one))) !== read(one),
    )
    expect(changed).toEqual([])
  })
})
