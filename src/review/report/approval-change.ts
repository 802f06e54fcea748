import { statusOn, guideStatusOn } from '../../approvals/status.ts'
import type { ApprovalStatus } from '../../domain/approval.ts'
import type { Audience } from '../../domain/audience.ts'
import { guideApprovalKey } from '../../domain/guide.ts'
import { LANGUAGES, type Language } from '../../domain/language.ts'
import { textIn } from '../../knowledge-base/digest.ts'
import type { KnowledgeBase } from '../../knowledge-base/knowledge-base.ts'
import type { Sides } from './answer-change.ts'

/** A language of an answer or guide whose standing with its reviewers a request changes. */
export interface ApprovalChange {
  /** As commands name it: an answer's id, `juhis-` and a guide's. */
  readonly key: string
  readonly title: string
  readonly language: Language
  readonly before: ApprovalStatus['kind'] | 'none'
  readonly after: ApprovalStatus['kind'] | 'none'
  /** An approval that held and holds no more. */
  readonly lapses: boolean
  /** Roles that may approve the words as they stand, by the reviewers of the base. */
  readonly roles: readonly string[]
  readonly people: readonly string[]
}

/** Where every answer and guide stands that the request moves, in the order of names. */
export function approvalChanges(sides: Sides): readonly ApprovalChange[] {
  const [before, after] = [standings(sides.base, sides), standings(sides.head, sides)]
  return [...new Set([...before.keys(), ...after.keys()])].toSorted().flatMap((key) => {
    const [old, now] = [before.get(key), after.get(key)]
    const standing = now ?? old
    if (!standing || old?.kind === now?.kind) return []
    const holds = old?.kind === 'approved' || old?.kind === 'overdue'
    return [
      {
        key: standing.key,
        title: standing.title,
        language: standing.language,
        before: old?.kind ?? 'none',
        after: now?.kind ?? 'none',
        lapses: holds && now !== undefined && now.kind !== 'approved' && now.kind !== 'overdue',
        ...approversOf(standing, sides.base),
      },
    ]
  })
}

interface Standing {
  readonly key: string
  readonly title: string
  readonly language: Language
  readonly topic: string
  readonly audience: Audience
  readonly kind: ApprovalStatus['kind']
}

function standings(content: KnowledgeBase, { today }: Sides): ReadonlyMap<string, Standing> {
  const answers = [...content.answers.values()].flatMap((answer) =>
    LANGUAGES.filter((language) => textIn(answer, language)).map((language): Standing => {
      const { id, title, topic, audience } = answer
      const { kind } = statusOn(content, answer, language, today)
      return { key: id, title, language, topic, audience, kind }
    }),
  )
  const guides = [...content.guides.values()].map((guide): Standing => {
    const { id, title, topic, audience } = guide
    const { kind } = guideStatusOn(content, guide, today)
    return { key: guideApprovalKey(id), title, language: 'et', topic, audience, kind }
  })
  return new Map([...answers, ...guides].map((one) => [`${one.key} ${one.language}`, one]))
}

function approversOf(
  { topic, audience, language }: Standing,
  { reviewers, settings }: KnowledgeBase,
): Pick<ApprovalChange, 'roles' | 'people'> {
  const entitled = [...reviewers.roles].filter(
    ([, role]) =>
      (settings.starter || !role.starter) &&
      role.languages.includes(language) &&
      role.audiences.includes(audience) &&
      (role.topics === '*' || role.topics.includes(topic)),
  )
  const names = entitled.map(([name]) => name)
  const people = reviewers.people.filter(({ roles }) => roles.some((role) => names.includes(role)))
  return {
    roles: entitled.map(([, role]) => role.title),
    // The mail address of a colleague is not for a report that may travel.
    people: people.map(({ person }) => person.replace(/\s*<.*$/, '')),
  }
}
