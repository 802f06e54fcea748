import { findingAt } from '../knowledge-base/finding.ts'
import type { Check } from './check.ts'

const id = 'repeated-step'

/**
 * A learning path has each step once. Progress is kept by the step's name: of two alike,
 * doing one would tick the other.
 */
export const repeatedStep: Check = {
  id,
  run: ({ paths }) =>
    [...paths.values()].flatMap(({ steps }) =>
      steps.flatMap(({ key, target, place }, index) => {
        const first = steps.findIndex((step) => step.key === key)
        if (first === index) return []
        return [
          findingAt(
            id,
            place,
            `Samm „${target.id}“ on samal õpperajal juba olemas (${String(first + 1)}. samm). Jäta üks või anna teisele oma nimi.`,
          ),
        ]
      }),
    ),
}
