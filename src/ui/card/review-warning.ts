import type { Day } from '../../domain/day.ts'
import { statusWords } from '../../i18n/et.ts'
import { followDay } from '../facts/follow-day.ts'

/**
 * Shows the card's review warning from the day it is due, also on a site that was built
 * before that day and not since.
 */
export function startReviewWarning(): void {
  followDay(warnIfOverdue)
}

function warnIfOverdue(today: Day): void {
  for (const warning of document.querySelectorAll<HTMLElement>('[data-review-by]')) {
    if (today <= (warning.dataset['reviewBy'] ?? '')) continue
    warning.hidden = false
    markOverdue(warning.closest<HTMLElement>('[data-status="approved"]'))
  }
}

function markOverdue(card: HTMLElement | null): void {
  if (!card) return
  card.dataset['status'] = 'overdue'
  const tag = card.querySelector('[data-status-tag]')
  if (!tag) return
  tag.classList.replace('tag-approved', 'tag-overdue')
  tag.textContent = statusWords.overdue
}
