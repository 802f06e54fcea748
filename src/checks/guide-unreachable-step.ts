import { placeInGuide } from '../domain/guide.ts'
import { reachableNames } from '../guides/shape.ts'
import { standingAt } from '../guides/walk.ts'
import { findingAt } from '../knowledge-base/finding.ts'
import type { Check } from './check.ts'

const id = 'guide-unreachable-step'

/** Every step and outcome must lie on some route from the start; what nobody comes to was forgotten or cut off. */
export const guideUnreachableStep: Check = {
  id,
  run: (content) =>
    [...content.guides.values()].flatMap((guide) => {
      // Without a beginning nothing is reached; that is told as a dead end, once.
      if (standingAt(guide, guide.start).kind === 'nowhere') return []
      const reached = new Set(reachableNames(guide))
      const left = [
        ...[...guide.steps.keys()].map((name) => ({ name, group: 'steps', word: 'Sammuni' })),
        ...[...guide.outcomes.keys()].map((name) => ({
          name,
          group: 'outcomes',
          word: 'Tulemuseni',
        })),
      ].filter(({ name }) => !reached.has(name))
      return left.map(({ name, group, word }) =>
        findingAt(
          id,
          placeInGuide(guide, `${group}.${name}`),
          `${word} „${name}“ ei vii ükski valik. Lisa valik, mis sinna viib, või eemalda see.`,
        ),
      )
    }),
}
