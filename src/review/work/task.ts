import type { Day } from '../../domain/day.ts'
import type { WorkKind } from '../../i18n/et-overview.ts'

/** One thing for the senior specialist to do. */
export interface Task {
  readonly kind: WorkKind
  /** How commands and files name it: an answer's id, `juhis-` and a guide's, a fact's, `service/mode`. */
  readonly subject: string
  /** In Estonian. */
  readonly title: string
  /** The role that answers for it. */
  readonly owner?: string | undefined
  /** By when, or when it happens; the soonest are listed first. */
  readonly day?: Day | undefined
  /** What there is to know, a line each. In Estonian. */
  readonly notes: readonly string[]
  /** The official page to look at. */
  readonly page?: string | undefined
  /** How many answers rest on it. */
  readonly uses?: number | undefined
  /** How often it was sought in vain. */
  readonly times?: number | undefined
}
