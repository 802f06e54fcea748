import { sentencesOf } from '../../checks/sentences.ts'
import type { Gap } from '../../domain/answer.ts'
import { guideApprovalKey } from '../../domain/guide.ts'
import { LANGUAGES, type Language } from '../../domain/language.ts'
import { CLIENT_SECTIONS, headingOf } from '../../domain/section.ts'
import { et } from '../../i18n/et.ts'
import { textIn } from '../../knowledge-base/digest.ts'
import { guideSections } from '../../knowledge-base/guide-text.ts'
import type { KnowledgeBase } from '../../knowledge-base/knowledge-base.ts'

/** A sentence of the content and what it belongs to. References stand in it as written. */
export interface PlacedSentence {
  readonly kind: 'answer' | 'letter' | 'guide' | 'phrase'
  /** An answer's id, `juhis-` and a guide's, a phrase's. */
  readonly subject: string
  readonly title: string
  readonly language: Language
  /** „Kiri“, „Sammud“ …; the part of the subject. */
  readonly part: string
  readonly text: string
  readonly gaps: readonly Gap[]
}

const known = new WeakMap<KnowledgeBase, readonly PlacedSentence[]>()

/** Every sentence that people read: answers and their letters in all languages, guides, letter phrases. */
export function sentencesOfContent(content: KnowledgeBase): readonly PlacedSentence[] {
  const made = known.get(content) ?? [
    ...answerSentences(content),
    ...guideSentences(content),
    ...phraseSentences(content),
  ]
  known.set(content, made)
  return made
}

function answerSentences({ answers }: KnowledgeBase): readonly PlacedSentence[] {
  return [...answers.values()].flatMap((answer) =>
    LANGUAGES.flatMap((language) => {
      const sections = [...(textIn(answer, language)?.sections.values() ?? [])]
      return sections
        .filter(
          ({ name }) => language === 'et' || (CLIENT_SECTIONS as readonly string[]).includes(name),
        )
        .flatMap((section) =>
          sentencesOf(section).map(({ text }): PlacedSentence => ({
            kind: section.name === 'letter' ? 'letter' : 'answer',
            subject: answer.id,
            title: answer.title,
            language,
            part: headingOf(section.name),
            text,
            gaps: answer.gaps,
          })),
        )
    }),
  )
}

function guideSentences({ guides }: KnowledgeBase): readonly PlacedSentence[] {
  return [...guides.values()].flatMap((guide) =>
    guideSections(guide).flatMap((section) =>
      sentencesOf(section).map(({ text }): PlacedSentence => ({
        kind: 'guide',
        subject: guideApprovalKey(guide.id),
        title: guide.title,
        language: 'et',
        part: et.review.guide,
        text,
        gaps: [],
      })),
    ),
  )
}

function phraseSentences({ letters }: KnowledgeBase): readonly PlacedSentence[] {
  return [...letters.salutations, ...letters.closings, ...letters.signatures].flatMap((phrase) =>
    LANGUAGES.map((language): PlacedSentence => ({
      kind: 'phrase',
      subject: phrase.id,
      title: phrase.label,
      language,
      part: et.review.phrase,
      text: phrase.text[language],
      gaps: letters.gaps,
    })),
  )
}
