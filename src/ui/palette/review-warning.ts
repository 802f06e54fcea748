import type { Day } from '../../domain/day.ts'
import type { IndexedDocument } from '../../search/index/index-file.ts'

/**
 * The state to show for a hit today. The site may have been built before the review fell
 * due, so an approved answer turns overdue in the browser.
 */
export function statusToday(
  { status, reviewBy }: Pick<IndexedDocument, 'status' | 'reviewBy'>,
  today: Day,
): string {
  return status === 'approved' && reviewBy < today ? 'overdue' : status
}
