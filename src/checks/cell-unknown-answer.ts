import { cellsOf } from '../domain/service.ts'
import { findingAt } from '../knowledge-base/finding.ts'
import { nearest } from '../support/nearest.ts'
import type { Check } from './check.ts'

const id = 'cell-unknown-answer'

/** A cell of the service grid must name answers that exist: the agent follows it from there. */
export const cellUnknownAnswer: Check = {
  id,
  run: (content) =>
    cellsOf(content.services).flatMap(({ cell, service, mode }) =>
      cell.kind !== 'answers'
        ? []
        : cell.answers
            .filter((answer) => !content.answers.has(answer.id))
            .map((answer) => {
              const similar = nearest(answer.id, content.answers.keys())
              return findingAt(
                id,
                answer.place,
                `Teenuse „${service.id}“ liik „${mode}“ viitab vastusele „${answer.id}“, mida ei ole. ${similar ? `Kas pidasid silmas „${similar}“?` : 'Paranda nimi, loo vastus või märgi lünk („gap“).'}`,
              )
            }),
    ),
}
