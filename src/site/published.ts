import { isPublishable, statusOn } from '../approvals/status.ts'
import type { Answer, AnswerText } from '../domain/answer.ts'
import type { ApprovalStatus, Digest } from '../domain/approval.ts'
import { maySee } from '../domain/audience.ts'
import { LANGUAGES, type Language } from '../domain/language.ts'
import { clientTextDigest, digestOf, textIn } from '../knowledge-base/digest.ts'
import { answerFor } from '../knowledge-base/for-audience.ts'
import type { KnowledgeBase } from '../knowledge-base/knowledge-base.ts'
import type { SiteOptions } from './environment.ts'

/** One language of a published answer. */
export interface PublishedText {
  readonly language: Language
  readonly text: AnswerText
  readonly status: ApprovalStatus
  /**
   * What the approval record names: of the whole answer, also of what this audience does
   * not see. What is published may be less than what was approved.
   */
  readonly digest: Digest
  /** The Estonian client text has changed since this translation was made: do not copy. */
  readonly stale: boolean
}

/** An answer that this audience may read today, in the languages that are approved. */
export interface PublishedAnswer {
  readonly answer: Answer
  readonly status: ApprovalStatus
  readonly texts: readonly PublishedText[]
}

/**
 * The one gate to the agent: only what is approved as it stands and allowed for this
 * audience passes, in the order of ids. In a preview unapproved texts pass too, with
 * their state.
 */
export function publishedAnswers(
  content: KnowledgeBase,
  options: SiteOptions,
): readonly PublishedAnswer[] {
  return [...content.answers.values()]
    .filter((answer) => maySee(options.audience, answer.audience))
    .flatMap((answer) => publish(content, answer, options) ?? [])
    .toSorted((left, right) => (left.answer.id < right.answer.id ? -1 : 1))
}

function publish(
  content: KnowledgeBase,
  answer: Answer,
  options: SiteOptions,
): PublishedAnswer | undefined {
  const { today, audience, preview } = options
  const status = statusOn(content, answer, 'et', today)
  if (!isPublishable(status) && !preview) return undefined
  const source = clientTextDigest(answer)
  const reduced = answerFor(answer, audience)
  const texts = LANGUAGES.flatMap((language): PublishedText[] => {
    const text = textIn(reduced, language)
    if (!text) return []
    const own = language === 'et' ? status : statusOn(content, answer, language, today)
    if (!isPublishable(own) && !preview) return []
    const translated = answer.translations.get(language === 'et' ? 'ru' : language)
    return [
      {
        language,
        text,
        status: own,
        digest: digestOf(answer, language),
        stale: language !== 'et' && translated?.translates !== source,
      },
    ]
  })
  return { answer: reduced, status, texts }
}
