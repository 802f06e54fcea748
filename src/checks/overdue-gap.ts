import { formatDay, type Day } from '../domain/day.ts'
import { cellsOf } from '../domain/service.ts'
import { findingAt } from '../knowledge-base/finding.ts'
import type { KnowledgeBase } from '../knowledge-base/knowledge-base.ts'
import type { Check } from './check.ts'

const id = 'overdue-gap'

/**
 * A gap of the service grid should be filled by its day.
 *
 * Measured against the last day on which anybody read a source or approved an answer, and
 * not against today, so that the same content always gives the same findings. The page and
 * `npm run due` measure against today.
 */
export const overdueGap: Check = {
  id,
  run(content) {
    const last = lastWorkedOn(content)
    return cellsOf(content.services).flatMap(({ cell, service, mode, place }) =>
      cell.kind !== 'gap' || !last || cell.by >= last
        ? []
        : [
            findingAt(
              id,
              place,
              `Teenuse „${service.id}“ lünk liigis „${mode}“ pidi olema täidetud ${formatDay(cell.by)}, kuid sisu on muudetud veel ${formatDay(last)}. Lisa vastus või anna uus tähtaeg.`,
              'warning',
            ),
          ],
    )
  },
}

function lastWorkedOn(content: KnowledgeBase): Day | undefined {
  const read = [...content.answers.values()].flatMap(({ sources }) =>
    sources.map(({ checked }) => checked),
  )
  const approved = [...content.approvals.values()].flat().map(({ day }) => day)
  return [...read, ...approved].toSorted().at(-1)
}
