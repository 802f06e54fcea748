import { cellsOf } from '../domain/service.ts'
import { findingAt } from '../knowledge-base/finding.ts'
import type { Check } from './check.ts'

const id = 'empty-cell'

/**
 * Every service must say something for every transport mode: an answer, why it does not
 * exist there, or by when the answer will.
 *
 * An agent who finds an empty cell does not know whether to look elsewhere or to say no.
 */
export const emptyCell: Check = {
  id,
  run: (content) =>
    cellsOf(content.services)
      .filter(({ cell }) => cell.kind === 'empty')
      .map(({ service, mode, place }) =>
        findingAt(
          id,
          place,
          `Teenusel „${service.id}“ on liigi „${mode}“ lahter tühi. Lisa vastus („answers“), põhjus („not-applicable“) või lünk kuupäevaga („gap“).`,
        ),
      ),
}
