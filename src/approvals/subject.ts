import type { Answer } from '../domain/answer.ts'
import type { Digest } from '../domain/approval.ts'
import type { Audience } from '../domain/audience.ts'
import type { Day } from '../domain/day.ts'
import { guideApprovalKey, type Guide } from '../domain/guide.ts'
import type { Language } from '../domain/language.ts'
import { clientTextDigest, digestOf, guideDigest, textIn } from '../knowledge-base/digest.ts'
import type { KnowledgeBase } from '../knowledge-base/knowledge-base.ts'

/** What somebody can stand for: an answer or a guide, as far as approving is concerned. */
export interface ApprovalSubject {
  /** The name of its file in `approvals/`, and how commands name it. */
  readonly key: string
  readonly topic: string
  readonly audience: Audience
  readonly reviewBy: Day
  /** Open questions; with any, it stays a draft. */
  readonly verify: readonly string[]
  /** The content files that must be without errors. */
  readonly files: readonly string[]
  /** Are there words in that language that may be approved as they stand? */
  isReady(language: Language): boolean
  digestIn(language: Language): Digest
}

/** An answer as a subject of approval. A translation of words that have changed since is not ready. */
export function answerSubject(answer: Answer): ApprovalSubject {
  const translations = [...answer.translations.values()]
  return {
    key: answer.id,
    topic: answer.topic,
    audience: answer.audience,
    reviewBy: answer.review.by,
    verify: answer.verify,
    files: [answer.file, ...translations.map((translation) => translation.file)],
    isReady: (language) => {
      const text = textIn(answer, language)
      if (!text) return false
      return (
        language === 'et' || ('translates' in text && text.translates === clientTextDigest(answer))
      )
    },
    digestIn: (language) => digestOf(answer, language),
  }
}

/** A guide as a subject of approval. It has one language. */
export function guideSubject(guide: Guide): ApprovalSubject {
  return {
    key: guideApprovalKey(guide.id),
    topic: guide.topic,
    audience: guide.audience,
    reviewBy: guide.review.by,
    verify: guide.verify,
    files: [guide.file],
    isReady: (language) => language === 'et',
    digestIn: () => guideDigest(guide),
  }
}

/** The file whose words an approval of that language covers. */
export function fileOf({ files }: ApprovalSubject, language: Language): string {
  return files.find((file) => file.endsWith(`.${language}.md`)) ?? files[0] ?? ''
}

/** The keys of everything without open questions: answers first, then guides. */
export function approvableKeys(content: KnowledgeBase): readonly string[] {
  const subjects = [
    ...[...content.answers.values()].map(answerSubject),
    ...[...content.guides.values()].map(guideSubject),
  ]
  return subjects.filter(({ verify }) => verify.length === 0).map(({ key }) => key)
}

/** The subject of a key; an answer goes before a guide. */
export function findSubject(content: KnowledgeBase, key: string): ApprovalSubject | undefined {
  const answer = content.answers.get(key)
  if (answer) return answerSubject(answer)
  const guide = [...content.guides.values()].find(({ id }) => guideApprovalKey(id) === key)
  return guide && guideSubject(guide)
}
