import { guideStatusOn, isPublishable } from '../approvals/status.ts'
import type { ApprovalStatus } from '../domain/approval.ts'
import { maySee } from '../domain/audience.ts'
import type { Guide } from '../domain/guide.ts'
import type { KnowledgeBase } from '../knowledge-base/knowledge-base.ts'
import type { SiteOptions } from './environment.ts'

/** A guide that this audience may walk today. */
export interface PublishedGuide {
  readonly guide: Guide
  readonly status: ApprovalStatus
}

/**
 * The gate for guides: only what is approved as it stands, allowed for this audience,
 * and leads to at least one published answer. In a preview unapproved guides pass too.
 */
export function publishedGuides(
  content: KnowledgeBase,
  options: SiteOptions,
  answers: { has(id: string): boolean },
): readonly PublishedGuide[] {
  return [...content.guides.values()]
    .filter((guide) => maySee(options.audience, guide.audience))
    .filter((guide) => [...guide.outcomes.values()].some(({ answer }) => answers.has(answer)))
    .map((guide) => ({ guide, status: guideStatusOn(content, guide, options.today) }))
    .filter(({ status }) => options.preview || isPublishable(status))
    .toSorted((left, right) => (left.guide.id < right.guide.id ? -1 : 1))
}
