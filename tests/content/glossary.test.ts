import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadKnowledgeBase } from '../../src/knowledge-base/load.ts'

const { glossary, answers } = loadKnowledgeBase(join(import.meta.dirname, '..', '..', 'content'))
const collator = new Intl.Collator('et')

describe('the glossary of the content', () => {
  test('holds the terms of every mode', () => {
    const modes = new Set(glossary.flatMap(({ answer }) => answers.get(answer)?.modes ?? []))
    expect(glossary.length).toBeGreaterThanOrEqual(80)
    expect([...modes]).toEqual(expect.arrayContaining(['maantee', 'raudtee', 'lennundus', 'meri']))
  })

  test('stands in the order of the Estonian alphabet', () => {
    const terms = glossary.map(({ et }) => et)
    expect(terms).toEqual(terms.toSorted((left, right) => collator.compare(left, right)))
  })

  test('has Cyrillic words or a name in Russian, Latin ones in English', () => {
    for (const { ru, en } of glossary) {
      expect(ru).toMatch(/\p{Script=Cyrillic}/u)
      expect(en).not.toMatch(/\p{Script=Cyrillic}/u)
    }
  })
})
