import { isAbsolute, join } from 'node:path'
import { AUDIENCES, type Audience } from '../../src/domain/audience.ts'
import { dayInTallinn, parseDay, type Day } from '../../src/domain/day.ts'

/** What a command is told by environment variables. */
export interface Environment {
  readonly contentFolder: string
  readonly outputFolder: string
  readonly today: Day
  readonly audience: Audience
}

/** A bad argument or variable: told in one line, exit code 2. */
export class UsageError extends Error {}

/**
 * Reads CONTENT_DIR, OUT_DIR, TODAY and AUDIENCE. Folders are taken from the project's root.
 *
 * @throws UsageError when TODAY is no day or AUDIENCE is unknown.
 */
export function readEnvironment(variables: NodeJS.ProcessEnv = process.env): Environment {
  const { CONTENT_DIR, OUT_DIR, TODAY, AUDIENCE } = variables
  const today = TODAY ? parseDay(TODAY) : dayInTallinn(new Date())
  if (!today) throw new UsageError(`TODAY="${String(TODAY)}" is not a day; write it as 2027-01-01`)
  const audience = AUDIENCES.find((known) => known === (AUDIENCE || 'agents'))
  if (!audience)
    throw new UsageError(`AUDIENCE="${String(AUDIENCE)}" is unknown; use ${AUDIENCES.join(' or ')}`)
  return {
    contentFolder: fromRoot(CONTENT_DIR || 'content'),
    outputFolder: fromRoot(OUT_DIR || 'dist'),
    today,
    audience,
  }
}

/** The project's root: commands run from there by npm. */
export const ROOT = join(import.meta.dirname, '..', '..')

function fromRoot(path: string): string {
  return isAbsolute(path) ? path : join(ROOT, path)
}
