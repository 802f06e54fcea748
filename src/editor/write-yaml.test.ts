import { diffLines } from 'diff'
import { describe, expect, test } from 'vitest'
import { YAML_LISTS } from './content-files.ts'
import { writeYaml } from './write-yaml.ts'
import { readYamlFile, writeYamlFile, type FormFields } from './yaml-file.ts'

const FILE = `# Päis jääb.
words:
  # --- tegusõnad
  - word: "teostama"
    better: "tegema" # sageli
    forms:
      - "teosta*"
  # --- nimisõnad
  - word: "klient"
    better: "sina"
abbreviations:
  everyone:
    KM: "käibemaks"
  staff: {}
`
const form = YAML_LISTS.find(({ name }) => name === 'words-to-avoid')?.form
const changed = (change: (fields: FormFields) => FormFields): readonly string[] => {
  if (!form) throw new Error('No such list')
  const written = writeYamlFile(form, change(readYamlFile(form, FILE)))
  return diffLines(FILE, written).flatMap(({ added, removed, value }) =>
    added || removed
      ? value
          .trimEnd()
          .split('\n')
          .map((line) => (added ? '+' : '-') + line)
      : [],
  )
}
const words = (fields: FormFields): readonly FormFields[] => fields['words'] as FormFields[]

describe('a list with comments', () => {
  test('changes only the line of the field that was changed', () => {
    expect(
      changed((fields) => ({
        ...fields,
        words: words(fields).map((word) =>
          word['word'] === 'klient' ? { ...word, better: 'teie' } : word,
        ),
      })),
    ).toEqual(['-    better: "sina"', '+    better: "teie"'])
  })

  test('keeps comments and all other rows when a row is put between them', () => {
    expect(
      changed((fields) => ({
        ...fields,
        words: words(fields).toSpliced(1, 0, { word: 'omama', better: 'olema', forms: [] }),
      })),
    ).toEqual(['+  - word: "omama"', '+    better: "olema"'])
  })

  test('loses only the row that was taken away, with the comment above it', () => {
    expect(changed((fields) => ({ ...fields, words: words(fields).slice(0, 1) }))).toEqual([
      '-  # --- nimisõnad',
      '-  - word: "klient"',
      '-    better: "sina"',
    ])
  })
})

test('a new file stands in the order that it was given', () => {
  expect(writeYaml({ title: 'Uus', modes: ['meri'], keywords: [] })).toBe(
    'title: "Uus"\nmodes:\n  - "meri"\nkeywords: []\n',
  )
})
