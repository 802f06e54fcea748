import type { Day } from '../domain/day.ts'
import { overviewWords, type WorkKind } from '../i18n/et-overview.ts'
import type { KnowledgeBase } from '../knowledge-base/knowledge-base.ts'
import { factTasks } from './work/fact-tasks.ts'
import { gridTasks } from './work/grid-tasks.ts'
import { languageTasks } from './work/language-tasks.ts'
import { reviewTasks } from './work/review-tasks.ts'
import { searchTasks } from './work/search-tasks.ts'
import type { Task } from './work/task.ts'

/** Tasks of one kind, the soonest first. */
export interface TaskGroup {
  readonly kind: WorkKind
  readonly tasks: readonly Task[]
}

/** All that waits for the senior specialist on a day. Groups that are empty are there too. */
export interface WorkList {
  readonly day: Day
  readonly groups: readonly TaskGroup[]
}

const KINDS = Object.keys(overviewWords.work) as readonly WorkKind[]

/**
 * Looks through the whole content, whatever its audience, for what has to be done.
 *
 * It names drafts and supervisors' answers, and so must never reach agents.
 */
export function workListOn(content: KnowledgeBase, day: Day): WorkList {
  const tasks = [
    ...reviewTasks(content, day),
    ...languageTasks(content, day),
    ...factTasks(content, day),
    ...gridTasks(content, day),
    ...searchTasks(content),
  ]
  return {
    day,
    groups: KINDS.map((kind) => ({
      kind,
      tasks: tasks.filter((task) => task.kind === kind).toSorted(compareTasks),
    })),
  }
}

// By day, then by how much rests on it, then by name: the same order on every machine.
function compareTasks(left: Task, right: Task): number {
  return (
    compareText(left.day ?? '9999', right.day ?? '9999') ||
    (right.uses ?? 0) - (left.uses ?? 0) ||
    (right.times ?? 0) - (left.times ?? 0) ||
    compareText(left.subject, right.subject)
  )
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}
