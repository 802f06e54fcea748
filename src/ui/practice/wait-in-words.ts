import { practiceWords as words } from '../../i18n/et-learning.ts'
import type { CallMemory } from '../../learning/schedule.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/** How long after its last time a call comes back. */
export function waitInWords({ due, lastReview }: Pick<CallMemory, 'due' | 'lastReview'>): string {
  const wait = Date.parse(due) - Date.parse(lastReview)
  return wait < DAY
    ? words.inMinutes(Math.round(wait / MINUTE))
    : words.inDays(Math.round(wait / DAY))
}
