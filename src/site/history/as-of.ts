import { isPublishable, statusOn } from '../../approvals/status.ts'
import type { Answer, AnswerText } from '../../domain/answer.ts'
import type { ApprovalStatus } from '../../domain/approval.ts'
import { maySee } from '../../domain/audience.ts'
import type { Day } from '../../domain/day.ts'
import type { Language } from '../../domain/language.ts'
import type { SectionName } from '../../domain/section.ts'
import { answerFor } from '../../knowledge-base/for-audience.ts'
import { contentFor } from '../../knowledge-base/content-for.ts'
import { textIn } from '../../knowledge-base/digest.ts'
import type { KnowledgeBase } from '../../knowledge-base/knowledge-base.ts'
import { answerAddress } from '../addresses.ts'
import type { SiteOptions } from '../environment.ts'
import { plainText } from '../plain-text.ts'

/** An answer in one language as words, with references filled in for a day. */
export interface WordsAsOf {
  readonly title: string
  readonly status: ApprovalStatus
  /** What agents saw: only approved words. */
  readonly published: boolean
  readonly sections: readonly { readonly name: SectionName; readonly text: string }[]
}

/**
 * An answer of some content as it reads on a day: its words, its approvals that day, its
 * fees and deadlines that day. Nothing when that content has no such answer or language,
 * or when this audience may not know of it.
 */
export function wordsAsOf(
  content: KnowledgeBase,
  id: string,
  language: Language,
  { today, audience }: Pick<SiteOptions, 'today' | 'audience'>,
): WordsAsOf | undefined {
  const answer = content.answers.get(id)
  if (!answer || !maySee(audience, answer.audience)) return undefined
  const text = textIn(answerFor(answer, audience), language)
  if (!text) return undefined
  const status = statusOn(content, answer, language, today)
  return {
    title: text.title,
    status,
    published: isPublishable(status) && isPublishable(statusOn(content, answer, 'et', today)),
    sections: sectionsOf(contentFor(content, audience), answer, text, { today, language }),
  }
}

function sectionsOf(
  { facts }: KnowledgeBase,
  { gaps }: Answer,
  { sections }: AnswerText,
  day: { readonly today: Day; readonly language: Language },
): WordsAsOf['sections'] {
  const context = { ...day, facts, gaps, addressOf: answerAddress }
  return [...sections.values()].map((section) => ({
    name: section.name,
    text: plainText(section, context),
  }))
}
