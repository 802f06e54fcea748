import { guideStatusOn, isPublishable, statusOn } from '../../approvals/status.ts'
import type { Answer } from '../../domain/answer.ts'
import { formatDay, type Day } from '../../domain/day.ts'
import { guideApprovalKey } from '../../domain/guide.ts'
import { LANGUAGES, TRANSLATION_LANGUAGES } from '../../domain/language.ts'
import { et, languageWords } from '../../i18n/et.ts'
import { clientTextDigest, textIn } from '../../knowledge-base/digest.ts'
import type { KnowledgeBase } from '../../knowledge-base/knowledge-base.ts'
import type { Task } from './task.ts'

const { notes: words } = et.overview

/** What was changed since its approval, translations of former words, and languages that callers do not get. */
export function languageTasks(content: KnowledgeBase, day: Day): readonly Task[] {
  return [
    ...[...content.answers.values()].flatMap((answer) => [
      ...taskFor('changed', answer, changes(content, answer, day)),
      ...taskFor('stale-translation', answer, staleLanguages(answer)),
      ...taskFor('missing-language', answer, missingLanguages(content, answer, day)),
    ]),
    ...changedGuides(content, day),
  ]
}

function taskFor(
  kind: Task['kind'],
  { id, title, review }: Answer,
  notes: readonly string[],
): readonly Task[] {
  return notes.length > 0 ? [{ kind, subject: id, title, owner: review.owner, notes }] : []
}

function changes(content: KnowledgeBase, answer: Answer, day: Day): readonly string[] {
  return LANGUAGES.flatMap((language) => {
    const status = statusOn(content, answer, language, day)
    return textIn(answer, language) && status.kind === 'changed-since-approval'
      ? [words.changedSince(languageWords[language].short, formatDay(status.approvedOn))]
      : []
  })
}

function staleLanguages(answer: Answer): readonly string[] {
  const current = clientTextDigest(answer)
  return TRANSLATION_LANGUAGES.filter((language) => {
    const translation = answer.translations.get(language)
    return translation && translation.translates !== current
  }).map((language) => words.stale(languageWords[language].short))
}

// A draft's translations wait with it; they are missed once the Estonian text is out.
function missingLanguages(content: KnowledgeBase, answer: Answer, day: Day): readonly string[] {
  const published = isPublishable(statusOn(content, answer, 'et', day))
  return TRANSLATION_LANGUAGES.flatMap((language) => {
    const { short } = languageWords[language]
    if (!answer.translations.has(language)) return [words.untranslated(short)]
    const { kind } = statusOn(content, answer, language, day)
    return published && kind === 'draft' ? [words.unapproved(short)] : []
  })
}

function changedGuides(content: KnowledgeBase, day: Day): readonly Task[] {
  return [...content.guides.values()].flatMap((guide): readonly Task[] => {
    const status = guideStatusOn(content, guide, day)
    if (status.kind !== 'changed-since-approval') return []
    return [
      {
        kind: 'changed',
        subject: guideApprovalKey(guide.id),
        title: guide.title,
        owner: guide.review.owner,
        notes: [
          words.guide,
          words.changedSince(languageWords.et.short, formatDay(status.approvedOn)),
        ],
      },
    ]
  })
}
