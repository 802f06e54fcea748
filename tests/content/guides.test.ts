import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runChecks } from '../../src/checks/all.ts'
import { COMFORTABLE_QUESTIONS } from '../../src/domain/guide.ts'
import { measureRoutes } from '../../src/guides/measure.ts'
import { enumerateRoutes } from '../../src/guides/routes.ts'
import { loadKnowledgeBase } from '../../src/knowledge-base/load.ts'
import { fixtureContent } from '../support/fixture-content.ts'

const content = loadKnowledgeBase(join(import.meta.dirname, '..', '..', 'content'))
const guides = [...content.guides.values()]

describe('the guides of the content', () => {
  test('are at least eight, for every transport mode', () => {
    expect(guides.length).toBeGreaterThanOrEqual(8)
    const modes = new Set(guides.flatMap((guide) => guide.modes))
    expect([...modes]).toEqual(expect.arrayContaining(['koik', 'maantee', 'lennundus']))
  })

  test.each(guides.map((guide) => guide.id as string))('%s: every route ends in an outcome', (id) => {
    const guide = content.guides.get(id)
    const ends = guide ? [...enumerateRoutes(guide)].map(({ end }) => end) : []
    expect(ends.length).toBeGreaterThan(2)
    expect(ends.filter(({ kind }) => kind !== 'outcome')).toEqual([])
    expect(new Set(ends.map(({ name }) => name)).size).toBe(guide?.outcomes.size)
  })

  test('nine routes of ten ask at most five questions', () => {
    const all = guides.map(measureRoutes)
    const routes = all.reduce((sum, one) => sum + one.routes, 0)
    const long = all.reduce((sum, one) => sum + one.longRoutes, 0)
    expect(long / routes).toBeLessThanOrEqual(0.1)
  })
})

describe('a guide that is too long', () => {
  const write = (folder: string, steps: number): void => {
    const path = join(folder, 'guides', 'pikk.yml')
    mkdirSync(join(folder, 'guides'), { recursive: true })
    const head = readFileSync(join(folder, 'guides', 'loa-valik.yml'), 'utf8').split('start:')[0] ?? ''
    const step = (index: number): string =>
      `  s${String(index)}:\n    question: "Küsimus?"\n    options:\n      - label: "Jah"\n        next: "${index + 1 < steps ? `s${String(index + 1)}` : 'lopp'}"\n      - label: "Ei"\n        next: "lopp"\n`
    writeFileSync(path, `${head}start: "s0"\nsteps:\n${Array.from({ length: steps }, (_, index) => step(index)).join('')}outcomes:\n  lopp:\n    answer: "alfa"\n    text: "Lõpp."\n`)
  }

  test.each([
    [COMFORTABLE_QUESTIONS, []],
    [COMFORTABLE_QUESTIONS + 1, ['warning']],
    [500, ['warning']],
  ])('%d steps', (steps, severities) => {
    using folder = fixtureContent()
    write(folder.folder, steps)
    const findings = runChecks(loadKnowledgeBase(folder.folder)).filter(({ place }) => place.file === 'guides/pikk.yml')
    expect(findings.map(({ severity }) => severity)).toEqual(severities)
    for (const { checkId, message } of findings) {
      expect(checkId).toBe('guide-too-long')
      expect(message).toContain(`kuni ${String(steps)} küsimust järjest`)
    }
  })
})
