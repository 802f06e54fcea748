import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { nearDuplicateAnswer } from '../../src/checks/near-duplicate-answer.ts'
import { nearDuplicateQuestion } from '../../src/checks/near-duplicate-question.ts'
import type { Finding } from '../../src/domain/finding.ts'
import { parseKnowledgeBase } from '../../src/knowledge-base/load.ts'
import { readSourceFiles, type SourceFile } from '../../src/knowledge-base/source-file.ts'
import { plantCopies, type PlantedCopy } from '../support/planted-copies.ts'
import { seededDraw } from '../support/seeded-random.ts'

const CONTENT = join(import.meta.dirname, '..', '..', 'content')
const ALFA = join(import.meta.dirname, '..', 'fixtures', 'good', 'answers', 'alfa.et.md')

let files: readonly SourceFile[] = []
let answers: readonly SourceFile[] = []
beforeAll(() => {
  files = readSourceFiles(CONTENT).files
  answers = files.filter(({ path }) => path.endsWith('.et.md'))
})

describe('near-duplicate answers', () => {
  const pairOf = (finding: Finding): string => `${finding.place.file} ${finding.message}`
  const isTold = (findings: readonly Finding[], { originalId, file }: PlantedCopy): boolean =>
    findings.some(
      (finding) => pairOf(finding).includes(file.path) && pairOf(finding).includes(`answers/${originalId}.et.md`),
    )

  test.each([1, 2])('at least 27 of 30 planted copies are found (seed %i)', (seed) => {
    const copies = plantCopies(answers, 30, seed)
    const content = parseKnowledgeBase([...files, ...copies.map(({ file }) => file)])
    expect(content.answers.size).toBe(answers.length + 30)
    const findings = nearDuplicateAnswer.run(content)
    const missed = copies.filter((copy) => !isTold(findings, copy))
    expect(missed.length, missed.map(({ originalId }) => originalId).join()).toBeLessThanOrEqual(3)
    const others = findings.filter((finding) => !pairOf(finding).includes('koopia-'))
    expect(others.length / answers.length).toBeLessThanOrEqual(0.05)
  })

  test('at most 5 % of the answers of the content raise a false alarm', () => {
    const alarms = nearDuplicateAnswer.run(parseKnowledgeBase(files))
    expect(alarms.length / answers.length).toBeLessThanOrEqual(0.05)
  })
})

describe('near-duplicate questions', () => {
  test('at least 27 of 30 planted ones are found, with at most 5 % false alarms', () => {
    const draw = seededDraw(3)
    const content = parseKnowledgeBase(files)
    const known = [...content.answers.values()].flatMap(({ id, questions, modes }) =>
      questions.filter((words) => words.split(' ').length >= 4 && modes.includes('maantee')).map((words) => ({ id, words })),
    )
    const planted = Array.from({ length: 30 }, () => draw.one(known))
    const said = planted.map(({ words }) => {
      const [first = '', ...rest] = words.replace(/[?.!]$/, '').split(' ')
      return draw.one([`Palun öelge, ${first} ${rest.join(' ')}?`, `${rest.join(' ')}, ${first}`, `${words.toUpperCase()}!!`])
    })
    const text = readFileSync(ALFA, 'utf8').replace(
      '  - "Kuidas luba vahetada?"',
      said.map((words) => `  - ${JSON.stringify(words)}`).join('\n'),
    )
    const findings = nearDuplicateQuestion.run(parseKnowledgeBase([...files, { path: 'answers/uus.et.md', text }]))
    const missed = said.filter((words) => !findings.some(({ message }) => message.includes(words)))
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(3)
    const alarms = nearDuplicateQuestion.run(content)
    expect(alarms.length / known.length).toBeLessThanOrEqual(0.05)
  })
})
