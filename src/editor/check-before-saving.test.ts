import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ALL_CHECKS, runChecks } from '../checks/all.ts'
import type { Finding } from '../domain/finding.ts'
import { loadKnowledgeBase } from '../knowledge-base/load.ts'
import { readSourceFiles } from '../knowledge-base/source-file.ts'
import { checkBeforeSaving, CHECKS_OF_ONE_ENTRY } from './check-before-saving.ts'

const CONTENT = join(import.meta.dirname, '..', '..', 'content')

test('an answer alone is judged as it is among all the others', () => {
  const { files } = readSourceFiles(CONTENT)
  const whole = runChecks(loadKnowledgeBase(CONTENT), [...CHECKS_OF_ONE_ENTRY]).map(words)
  const answers = files.filter(({ path }) => path.startsWith('answers/'))
  const ids = [...new Set(answers.map(({ path }) => path.split('.')[0]))]
  const surprises = ids.flatMap((id) =>
    checkBeforeSaving(answers.filter(({ path }) => path.split('.')[0] === id))
      .map(words)
      .filter((one) => !whole.includes(one)),
  )
  expect(surprises).toEqual([])
})

test('only checks that run on a request run before saving', () => {
  expect(CHECKS_OF_ONE_ENTRY.filter((check) => !ALL_CHECKS.includes(check))).toEqual([])
})

function words({ checkId, message, place }: Finding): string {
  return `${place.file}:${String(place.line)} ${checkId} ${message}`
}
