import { textsOf } from '../../checks/check.ts'
import { addDays, formatDay, type Day } from '../../domain/day.ts'
import type { Fact } from '../../domain/fact.ts'
import { resolveFact } from '../../facts/resolve.ts'
import { scheduleAfter } from '../../facts/schedule.ts'
import { valuesOn } from '../../facts/value-on.ts'
import { et } from '../../i18n/et.ts'
import type { KnowledgeBase } from '../../knowledge-base/knowledge-base.ts'
import { findReferences } from '../../knowledge-base/walk-text.ts'
import type { Task } from './task.ts'

/** A change of a value is told so many days ahead: letters and leaflets elsewhere need the time. */
export const FACT_CHANGE_DAYS = 60

const { notes: words } = et.overview

/** Facts that will read differently soon, and facts that nobody knows today, with the answers that rest on them. */
export function factTasks(content: KnowledgeBase, day: Day): readonly Task[] {
  const uses = countUses(content)
  return [...content.facts.values()].flatMap((fact) => {
    const count = uses.get(fact.id) ?? 0
    return [...changeTask(fact, count, day), ...unknownTask(fact, count, day)]
  })
}

function changeTask(fact: Fact, uses: number, day: Day): readonly Task[] {
  const reference = { id: fact.id }
  const changes = scheduleAfter(fact, reference, day, 'et').filter(
    ({ from }) => from <= addDays(day, FACT_CHANGE_DAYS),
  )
  const first = changes[0]
  if (!first) return []
  return [
    {
      kind: 'changing-fact',
      subject: fact.id,
      title: fact.label.et,
      day: first.from,
      notes: [
        words.now(resolveFact(fact, reference, day, 'et').text),
        ...changes.map(({ from, text }) => words.becomes(formatDay(from), text)),
        describeUses(uses),
      ],
      page: fact.page,
      uses,
    },
  ]
}

function unknownTask(fact: Fact, uses: number, day: Day): readonly Task[] {
  if (valuesOn(fact, day).length > 0) return []
  return [
    {
      kind: 'unknown-fact',
      subject: fact.id,
      title: fact.label.et,
      notes: [describeUses(uses), ...(fact.page ? [] : [words.noPage])],
      page: fact.page,
      uses,
    },
  ]
}

function describeUses(uses: number): string {
  return uses === 0 ? words.unused : words.uses(uses)
}

/** How many answers refer to a fact, in whatever language. */
function countUses(content: KnowledgeBase): ReadonlyMap<string, number> {
  const users = new Map<string, Set<string>>()
  for (const { answer, text } of textsOf(content))
    for (const section of text.sections.values())
      for (const { kind, name } of findNames(section)) {
        if (kind !== 'fact') continue
        const id = name.split('.').slice(0, 2).join('.')
        users.set(id, (users.get(id) ?? new Set()).add(answer.id))
      }
  return new Map([...users].map(([id, answers]) => [id, answers.size]))
}

function findNames(section: Parameters<typeof findReferences>[0]): readonly {
  readonly kind: string
  readonly name: string
}[] {
  return findReferences(section).flatMap((reference) =>
    reference.kind === 'malformed' ? [] : [{ kind: reference.kind, name: reference.name }],
  )
}
