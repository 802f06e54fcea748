import { COMFORTABLE_QUESTIONS, placeInGuide } from '../domain/guide.ts'
import { measureRoutes } from '../guides/measure.ts'
import { findingAt } from '../knowledge-base/finding.ts'
import type { Check } from './check.ts'

const id = 'guide-too-long'

/**
 * No route of a guide asks more than five questions.
 *
 * A warning: now and then a sixth question decides. A caller who is asked more than that
 * is better served by a talk with somebody who knows the matter.
 */
export const guideTooLong: Check = {
  id,
  run: (content) =>
    [...content.guides.values()].flatMap((guide) => {
      const { routes, longRoutes, longest } = measureRoutes(guide)
      if (longRoutes === 0) return []
      return [
        findingAt(
          id,
          placeInGuide(guide, 'steps'),
          `Juhises on kuni ${String(longest)} küsimust järjest (${shareOf(longRoutes, routes)} teedest on pikemad kui ${String(COMFORTABLE_QUESTIONS)} küsimust). Küsi otsustavat varem, ühenda küsimusi või jaga juhis kaheks.`,
          'warning',
        ),
      ]
    }),
}

function shareOf(part: number, whole: number): string {
  // Too many routes to count: then nearly all of them are long.
  const share = Number.isFinite(whole) ? part / whole : 1
  return `${String(Math.max(1, Math.round(share * 100)))}%`
}
