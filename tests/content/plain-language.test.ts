import { expect, test } from 'vitest'
import { plainLanguage } from '../../src/checks/plain-language.ts'
import { countWords, sentencesOf } from '../../src/checks/sentences.ts'
import { loadKnowledgeBase } from '../../src/knowledge-base/load.ts'

test('answers without open questions have at most one warning per 100 words', () => {
  const content = loadKnowledgeBase('content')
  const approvable = [...content.answers.values()].filter(({ verify }) => verify.length === 0)
  const files = new Set(approvable.map(({ file }) => file))
  const warnings = plainLanguage.run(content).filter(({ place }) => files.has(place.file))
  const words = approvable
    .flatMap(({ sections }) => [...sections.values()])
    .flatMap(sentencesOf)
    .reduce((sum, { text }) => sum + countWords(text), 0)
  expect(words).toBeGreaterThan(30_000)
  expect(warnings.length / words).toBeLessThanOrEqual(1 / 100)
})
