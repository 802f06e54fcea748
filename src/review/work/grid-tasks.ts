import { formatDay, type Day } from '../../domain/day.ts'
import { cellsOf } from '../../domain/service.ts'
import { et, modeWords } from '../../i18n/et.ts'
import type { KnowledgeBase } from '../../knowledge-base/knowledge-base.ts'
import type { Task } from './task.ts'

const { notes: words } = et.overview

/** Gaps and empty cells of the service grid, and answers that neither grid nor golden call leads to. */
export function gridTasks(content: KnowledgeBase, day: Day): readonly Task[] {
  const inGrid = new Set(
    cellsOf(content.services).flatMap(({ cell }) =>
      cell.kind === 'answers' ? cell.answers.map(({ id }) => id) : [],
    ),
  )
  const called = new Set(content.goldenCalls.flatMap(({ answerIds }) => answerIds))
  return [
    ...gapTasks(content, day),
    ...missedAnswers(content, 'uncalled', called),
    ...missedAnswers(content, 'outside-grid', inGrid),
  ]
}

function gapTasks(content: KnowledgeBase, day: Day): readonly Task[] {
  return cellsOf(content.services).flatMap(({ service, mode, cell }): readonly Task[] => {
    if (cell.kind !== 'gap' && cell.kind !== 'empty') return []
    const task = {
      kind: 'gap' as const,
      subject: `${service.id}/${mode}`,
      title: `${service.title}: ${modeWords[mode].toLowerCase()}`,
    }
    if (cell.kind === 'empty') return [{ ...task, notes: [words.empty] }]
    const by = formatDay(cell.by)
    const note = cell.by < day ? words.gapOverdue(by) : words.gapBy(by)
    return [{ ...task, day: cell.by, notes: [note, cell.reason] }]
  })
}

function missedAnswers(
  { answers }: KnowledgeBase,
  kind: Task['kind'],
  reached: ReadonlySet<string>,
): readonly Task[] {
  return [...answers.values()]
    .filter(({ id }) => !reached.has(id))
    .map(({ id, title, review }) => ({
      kind,
      subject: id,
      title,
      owner: review.owner,
      notes: [],
    }))
}
