import type { Finding } from '../domain/finding.ts'
import { placeInGuide, type Guide } from '../domain/guide.ts'
import { optionsOf } from '../guides/shape.ts'
import { standingAt } from '../guides/walk.ts'
import { findingAt } from '../knowledge-base/finding.ts'
import { nearest } from '../support/nearest.ts'
import type { Check } from './check.ts'

const id = 'guide-dead-end'

/**
 * Every option of a guide, and its `start`, must lead to a step or an outcome.
 *
 * Otherwise the agent stands at an empty page in the middle of a call.
 */
export const guideDeadEnd: Check = {
  id,
  run: (content) => [...content.guides.values()].flatMap(findDeadEnds),
}

function findDeadEnds(guide: Guide): readonly Finding[] {
  const start = isNowhere(guide, guide.start)
    ? [
        findingAt(
          id,
          placeInGuide(guide, 'start'),
          `Juhise algus „${guide.start}“ ei ole ühegi sammu nimi. ${repairFor(guide, guide.start)}`,
        ),
      ]
    : []
  const options = optionsOf(guide)
    .filter(({ next }) => isNowhere(guide, next))
    .map(({ step, number, next }) =>
      findingAt(
        id,
        placeInGuide(guide, `steps.${step}.options.${String(number - 1)}.next`),
        `Sammu „${step}“ valik ${String(number)} viib nimele „${next}“, mida juhises ei ole. ${repairFor(guide, next)}`,
      ),
    )
  return [...start, ...options]
}

function isNowhere(guide: Guide, name: string): boolean {
  return standingAt(guide, name).kind === 'nowhere'
}

function repairFor(guide: Guide, name: string): string {
  const similar = nearest(name, [...guide.steps.keys(), ...guide.outcomes.keys()])
  return similar
    ? `Kas pidasid silmas „${similar}“?`
    : 'Lisa selline samm või tulemus või paranda nimi.'
}
