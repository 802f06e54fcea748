import { maySee } from '../domain/audience.ts'
import { formatDay } from '../domain/day.ts'
import { TRANSPORT_MODES, type TransportMode } from '../domain/transport-mode.ts'
import type { CellState } from '../i18n/et-overview.ts'
import { workNumbersOn, type WorkNumbers } from '../review/work/numbers.ts'
import { workListOn, type WorkList } from '../review/work-list.ts'
import { coverageByLanguage, coverageByTopic, type Coverage } from './coverage.ts'
import type { Site } from './load-site.ts'
import { viewCell, type CellView } from './overview-cell.ts'

export type { WorkNumbers } from '../review/work/numbers.ts'

/** A row of the grid as this audience sees it. */
export interface ServiceRow {
  readonly id: string
  readonly title: string
  readonly cells: readonly CellView[]
}

/** How many services of a mode are in which state. */
export interface ModeSummary {
  readonly mode: TransportMode
  readonly counts: { readonly [state in CellState]: number }
}

/** All that `/ulevaade/` shows. */
export interface OverviewPage {
  readonly today: string
  readonly rows: readonly ServiceRow[]
  readonly modes: readonly ModeSummary[]
  readonly languages: readonly Coverage[]
  readonly topics: readonly Coverage[]
  /** For the charts; the same as `npm run due` prints. */
  readonly numbers: WorkNumbers
  /** Names drafts and what is for supervisors, and hence is in their build only. */
  readonly workList?: WorkList | undefined
}

/** The overview for this audience as of the site's day. */
export function buildOverviewPage(site: Site): OverviewPage {
  const { content, options } = site
  const rows = content.services.map(({ id, title, cells }) => ({
    id,
    title,
    cells: cells.map((placed) => viewCell(site, placed)),
  }))
  const known = [...content.answers.values()].filter(({ audience }) =>
    maySee(options.audience, audience),
  )
  return {
    today: formatDay(options.today),
    rows,
    modes: TRANSPORT_MODES.map((mode) => ({ mode, counts: countStates(rows, mode) })),
    languages: coverageByLanguage(site, known.length),
    topics: coverageByTopic(site, known),
    numbers: workNumbersOn(content, options.today),
    ...(options.audience === 'supervisors' && { workList: workListOn(content, options.today) }),
  }
}

function countStates(rows: readonly ServiceRow[], mode: TransportMode): ModeSummary['counts'] {
  const counts = { approved: 0, partly: 0, pending: 0, 'not-applicable': 0, gap: 0, empty: 0 }
  for (const { cells } of rows)
    for (const cell of cells) if (cell.mode === mode) counts[cell.state]++
  return counts
}
