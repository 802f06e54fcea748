import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ALL_CHECKS } from '../../src/checks/all.ts'
import { READING_FAULTS } from '../../src/knowledge-base/reading-faults.ts'
import { ROOT } from '../support/environment.ts'

/** A fault that editors may be told of, and why it is one. */
export interface Fault {
  readonly id: string
  /** Markdown, from the check's own comment or from the list of reading faults. */
  readonly reason: string
  /** The check's file, from the root; none for what reading finds. */
  readonly file?: string
}

/** Every fault by name: those of the checks and those that reading finds. */
export function findFaults(): readonly Fault[] {
  const ofChecks = ALL_CHECKS.map(({ id }): Fault => {
    const file = `src/checks/${id}.ts`
    return { id, file, reason: commentOf(readFileSync(join(ROOT, file), 'utf8'), file) }
  })
  const ofReading = Object.entries(READING_FAULTS).map(([id, reason]): Fault => ({ id, reason }))
  return [...ofChecks, ...ofReading].toSorted((left, right) => (left.id < right.id ? -1 : 1))
}

// The comment that stands directly before the check itself.
const COMMENT = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export const \w+: Check\b/

/** The words of a check's comment, a line a paragraph. @throws when the check has none. */
export function commentOf(source: string, file: string): string {
  const comment = COMMENT.exec(source)?.[1]
  if (!comment) throw new Error(`${file}: the check has no comment before it`)
  return comment
    .split('\n')
    .map((line) => line.replace(/^\s*\*? ?/, '').trimEnd())
    .join('\n')
    .split(/\n{2,}/)
    .map((words) => words.trim().replaceAll('\n', ' '))
    .join('\n\n')
}
