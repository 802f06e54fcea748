import { sentencesOf } from '../../checks/sentences.ts'
import type { Answer } from '../../domain/answer.ts'
import type { TranslationLanguage } from '../../domain/language.ts'
import { CLIENT_SECTIONS } from '../../domain/section.ts'
import { clientTextDigest } from '../../knowledge-base/digest.ts'
import type { KnowledgeBase } from '../../knowledge-base/knowledge-base.ts'

/** A translation that renders words which have changed since, with the Estonian sentences that did. */
export interface StaleTranslation {
  readonly id: string
  readonly title: string
  readonly language: TranslationLanguage
  /** The request made it stale. */
  readonly isNew: boolean
  /** Estonian sentences that the translation renders and that are gone; empty when the former text is unknown. */
  readonly removed: readonly string[]
  /** Estonian sentences that the translation does not have yet. */
  readonly added: readonly string[]
}

/** The former Estonian texts of an answer, newest first: where the translated one is looked for. */
export type FormerAnswers = (id: string) => Iterable<Answer>

/** The stale translations of a content, each with the sentences that changed since it was made. */
export function staleTranslations(
  base: KnowledgeBase,
  head: KnowledgeBase,
  former: FormerAnswers,
): readonly StaleTranslation[] {
  const before = new Set(staleIn(base).map(({ answer, lang }) => `${answer.id} ${lang}`))
  return staleIn(head)
    .map(({ answer, lang, translates }) => ({
      id: answer.id,
      title: answer.title,
      language: lang,
      isNew: !before.has(`${answer.id} ${lang}`),
      ...changedSentences(findFormer(former(answer.id), translates), answer),
    }))
    .toSorted((one, other) => Number(other.isNew) - Number(one.isNew))
}

function staleIn({ answers }: KnowledgeBase) {
  return [...answers.values()].flatMap((answer) => {
    const current = clientTextDigest(answer)
    return [...answer.translations.values()]
      .filter(({ translates }) => translates !== current)
      .map(({ lang, translates }) => ({ answer, lang, translates }))
  })
}

function findFormer(former: Iterable<Answer>, translates: string): Answer | undefined {
  for (const answer of former) if (clientTextDigest(answer) === translates) return answer
  return undefined
}

/** The client sentences of which one answer has what the other does not. */
export function changedSentences(
  before: Answer | undefined,
  after: Answer,
): Pick<StaleTranslation, 'removed' | 'added'> {
  if (!before) return { removed: [], added: [] }
  const [old, now] = [clientSentences(before), clientSentences(after)]
  return {
    removed: old.filter((sentence) => !now.includes(sentence)),
    added: now.filter((sentence) => !old.includes(sentence)),
  }
}

function clientSentences({ sections }: Answer): readonly string[] {
  return CLIENT_SECTIONS.flatMap((name) => {
    const section = sections.get(name)
    return section
      ? sentencesOf(section).map(({ text }) => text.replaceAll(/\s+/g, ' ').trim())
      : []
  })
}
