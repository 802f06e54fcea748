import type { Answer } from '../domain/answer.ts'
import type { ApprovalStatus } from '../domain/approval.ts'
import { maySee } from '../domain/audience.ts'
import { formatDay } from '../domain/day.ts'
import type { CellAnswer, PlacedCell } from '../domain/service.ts'
import type { TransportMode } from '../domain/transport-mode.ts'
import { et } from '../i18n/et.ts'
import type { CellState } from '../i18n/et-overview.ts'
import { answerAddress } from './addresses.ts'
import type { Site } from './load-site.ts'

/** A published answer in a cell. */
export interface CellLink {
  readonly title: string
  readonly address: string
  readonly status: ApprovalStatus['kind']
}

/** A cell of the grid as this audience sees it. */
export interface CellView {
  readonly mode: TransportMode
  readonly state: CellState
  /** The state in words. */
  readonly label: string
  readonly links: readonly CellLink[]
  /** What else there is to say, a line each. */
  readonly notes: readonly string[]
}

/**
 * A cell with its links.
 *
 * Of an answer that is not published the agents' build says only that there is one: neither
 * title nor id. Supervisors read its title, without a link, for it has no page.
 */
export function viewCell(site: Site, { mode, cell }: PlacedCell): CellView {
  const { states, gapBy, gapOverdue, empty } = et.overview
  switch (cell.kind) {
    case 'answers':
      return { mode, ...viewAnswers(site, cell.answers) }
    case 'not-applicable': {
      const label = states['not-applicable']
      // The label has said the beginning.
      return { mode, state: cell.kind, label, links: [], notes: [reasonAfter(label, cell.reason)] }
    }
    case 'gap': {
      const day = formatDay(cell.by)
      const label = cell.by < site.options.today ? gapOverdue(day) : gapBy(day)
      return { mode, state: cell.kind, label, links: [], notes: [cell.reason] }
    }
    case 'empty':
      return { mode, state: cell.kind, label: empty, links: [], notes: [] }
  }
}

function reasonAfter(label: string, reason: string): string {
  return reason.startsWith(`${label}, `) ? reason.slice(label.length + 2) : reason
}

function viewAnswers(site: Site, answers: readonly CellAnswer[]): Omit<CellView, 'mode'> {
  const links = answers.flatMap(({ id }): readonly CellLink[] => {
    const published = site.byId.get(id)
    if (!published) return []
    const { answer, status } = published
    return [{ title: answer.title, address: answerAddress(id), status: status.kind }]
  })
  const absent = absentAnswers(site, answers)
  const { states, pending } = et.overview
  const titles = site.options.audience === 'supervisors' ? absent.map(({ title }) => title) : []
  if (links.length > 0 && absent.length === 0)
    return { state: 'approved', label: states.approved, links, notes: [] }
  // With nothing but answers for others, the cell still must not look empty.
  const label = pending(Math.max(absent.length, 1))
  return links.length > 0
    ? { state: 'partly', label: states.partly, links, notes: [label, ...titles] }
    : { state: 'pending', label, links, notes: titles }
}

// What this audience may never read is not even counted.
function absentAnswers(site: Site, answers: readonly CellAnswer[]): readonly Answer[] {
  return answers
    .filter(({ id }) => !site.byId.has(id))
    .flatMap(({ id }) => site.content.answers.get(id) ?? [])
    .filter(({ audience }) => maySee(site.options.audience, audience))
}
