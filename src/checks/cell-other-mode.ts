import { cellsOf } from '../domain/service.ts'
import { EVERY_MODE } from '../domain/transport-mode.ts'
import { findingAt } from '../knowledge-base/finding.ts'
import type { Check } from './check.ts'

const id = 'cell-other-mode'

/**
 * An answer under a mode of the service grid should carry that mode itself (or „koik“).
 *
 * Otherwise the grid sends an agent to a card that says it is for another mode, and the
 * lists by mode do not have it. A warning: one of the two is wrong, and only a person
 * knows which.
 */
export const cellOtherMode: Check = {
  id,
  run: (content) =>
    cellsOf(content.services).flatMap(({ cell, service, mode }) =>
      cell.kind !== 'answers'
        ? []
        : cell.answers.flatMap(({ id: answerId, place }) => {
            const modes = content.answers.get(answerId)?.modes
            return !modes || modes.includes(mode) || modes.includes(EVERY_MODE)
              ? []
              : [
                  findingAt(
                    id,
                    place,
                    `Teenuse „${service.id}“ lahter „${mode}“ viitab vastusele „${answerId}“, mille liigid on „${modes.join(', ')}“. Lisa vastusele see liik või eemalda vastus lahtrist.`,
                    'warning',
                  ),
                ]
          }),
    ),
}
