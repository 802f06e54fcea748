import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runChecks } from '../../src/checks/all.ts'
import type { Finding } from '../../src/domain/finding.ts'
import { loadKnowledgeBase } from '../../src/knowledge-base/load.ts'
import { fixtureContent } from '../../tests/support/fixture-content.ts'
import { ROOT } from '../support/environment.ts'

const FIXTURES = join(ROOT, 'tests', 'fixtures')

/** A fault as the tests know it: the line of the fixture and what the editor is told. */
export interface Example {
  readonly situation: string
  readonly finding: Finding
  /** The faulty line; empty for a fault of the whole file. */
  readonly line: string
}

/** How many examples of one fault a page shows. */
const SHOWN = 3

/**
 * Examples of every fault, from the fixtures: those of the fixture named after the fault
 * where there is one, else of the first that has the fault.
 */
export function findExamples(ids: readonly string[]): ReadonlyMap<string, readonly Example[]> {
  const bySituation = situations(ids).map((situation) => ({
    situation,
    all: examplesIn(situation),
  }))
  return new Map(
    ids.map((id) => {
      const having = bySituation.filter(({ all }) =>
        all.some(({ finding }) => finding.checkId === id),
      )
      const chosen = having.find(({ situation }) => situation === id) ?? having[0]
      const examples = chosen?.all.filter(({ finding }) => finding.checkId === id) ?? []
      return [id, examples.slice(0, SHOWN)]
    }),
  )
}

function situations(ids: readonly string[]): readonly string[] {
  return readdirSync(FIXTURES)
    .filter((name) => ids.includes(name) || existsSync(join(FIXTURES, name, 'expected.json')))
    .toSorted()
}

// Only what stands in the fixture itself; the good content under it has its own warnings.
function examplesIn(situation: string): readonly Example[] {
  using content = fixtureContent(situation)
  return runChecks(loadKnowledgeBase(content.folder)).flatMap((finding): readonly Example[] => {
    const path = join(FIXTURES, situation, finding.place.file)
    if (!existsSync(path)) return []
    const line = readFileSync(path, 'utf8').split('\n')[finding.place.line - 1] ?? ''
    return [{ situation, finding, line: line.trimEnd() }]
  })
}
