import { describe, expect, test } from 'vitest'
import { runChecks } from '../../src/checks/all.ts'
import { cellsOf } from '../../src/domain/service.ts'
import { loadKnowledgeBase } from '../../src/knowledge-base/load.ts'
import { fixtureContent } from '../support/fixture-content.ts'

const gridWarnings = (situation: string) => {
  using content = fixtureContent(situation)
  return runChecks(loadKnowledgeBase(content.folder))
    .filter(({ place, severity }) => place.file === 'services.yml' && severity === 'warning')
    .map(({ checkId, place, message }) => ({ checkId, line: place.line, message }))
}

describe('warnings about the service grid', () => {
  test('a gap whose day is before the last day somebody worked on the content', () => {
    expect(gridWarnings('overdue-gap')).toEqual([
      { checkId: 'overdue-gap', line: 12, message: expect.stringContaining('21.11.2026') as string },
    ])
  })

  test('an answer under a mode that it does not name', () => {
    expect(gridWarnings('cell-other-mode')).toEqual([
      { checkId: 'cell-other-mode', line: 11, message: expect.stringContaining('alfa') as string },
    ])
  })

  test('none in the good grid', () => {
    expect(gridWarnings('good')).toEqual([])
  })
})

test('the guide has a cell for every service in every mode', () => {
  const { services } = loadKnowledgeBase('content')
  const cells = cellsOf(services)
  expect(services.length).toBeGreaterThanOrEqual(15)
  expect(cells).toHaveLength(services.length * 4)
  expect(cells.filter(({ cell }) => cell.kind === 'empty')).toEqual([])
})
