import { formatDay } from '../../domain/day.ts'
import { et } from '../../i18n/et.ts'
import { chartWords } from '../../i18n/et-charts.ts'
import type { TaskGroup, WorkList } from '../work-list.ts'
import type { WorkNumbers } from '../work/numbers.ts'
import type { Task } from '../work/task.ts'

/** The work list for a person at a terminal: a sum, then a block a kind. In Estonian. */
export function formatWorkList({ day, groups }: WorkList): string {
  const full = groups.filter(({ tasks }) => tasks.length > 0)
  const words = et.overview
  if (full.length === 0) return `${words.workOn(formatDay(day))}. ${words.nothing}`
  const sums = full.map(
    ({ kind, tasks }) => `${String(tasks.length).padStart(5)}  ${words.work[kind]}`,
  )
  return [[words.workOn(formatDay(day)), ...sums].join('\n'), ...full.map(formatGroup)].join('\n\n')
}

function formatGroup({ kind, tasks }: TaskGroup): string {
  return [`${et.overview.work[kind]} (${String(tasks.length)})`, ...tasks.map(formatTask)].join(
    '\n',
  )
}

function formatTask({ subject, title, owner, notes, page }: Task): string {
  const head = `  ${subject}  ${title}${owner ? ` (${owner})` : ''}`
  const lines = [...notes, ...(page ? [et.overview.notes.page(page)] : [])]
  return [head, ...lines.map((line) => `      ${line}`)].join('\n')
}

/** The work list for programs: `{"day","tasks":[{kind,subject,title,owner,day,notes,page,uses}],"numbers"}`. */
export function formatWorkListAsJson({ day, groups }: WorkList, numbers: WorkNumbers): string {
  return JSON.stringify({ day, tasks: groups.flatMap(({ tasks }) => tasks), numbers })
}

/** The numbers of the overview's charts as columns for a terminal. In Estonian. */
export function formatNumbers({ freshness, coverage, weeks }: WorkNumbers): string {
  const { kinds, title } = chartWords.freshness
  const names = ['fresh', 'soon', 'overdue', 'unapproved'] as const
  const topics = freshness.map((row) => {
    const counts = names.map((name) => String(row[name]).padStart(5)).join('')
    return `${counts}  ${row.title}`
  })
  const languages = coverage.map(
    ({ language, mode, done, total }) =>
      `${`${String(done)} / ${String(total)}`.padStart(10)}  ${language} ${mode}`,
  )
  const coming = weeks.map(({ from, count }) => `${String(count).padStart(5)}  ${formatDay(from)}`)
  const legend = names.map((name) => kinds[name]).join(' · ')
  return [
    [`${title} (${legend})`, ...topics].join('\n'),
    [chartWords.coverage.title, ...languages].join('\n'),
    [chartWords.weeks.title, ...coming].join('\n'),
  ].join('\n\n')
}
