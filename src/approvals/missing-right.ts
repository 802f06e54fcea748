import type { Language } from '../domain/language.ts'
import type { Reviewers } from '../knowledge-base/knowledge-base.ts'
import type { ApprovalSubject } from './subject.ts'

/** Who approves in which role. The starter role has no person. */
export interface Approver {
  readonly role: string
  readonly person?: string | undefined
}

/**
 * Why this approver may not approve that language of the subject by `reviewers.yml`;
 * nothing when they may. In Estonian, a whole sentence with the repair.
 */
export function missingRight(
  reviewers: Reviewers,
  { topic, audience }: Pick<ApprovalSubject, 'topic' | 'audience'>,
  language: Language,
  approver: Approver,
): string | undefined {
  return (
    missingMembership(reviewers, approver) ??
    missingScope(reviewers, { topic, audience }, language, approver.role)
  )
}

/** Why nobody may approve in that role's name as this person: no such role, or not theirs. */
export function missingMembership(
  { roles, people }: Reviewers,
  { role: name, person }: Approver,
): string | undefined {
  const role = roles.get(name)
  if (!role) return `rolli „${name}“ failis reviewers.yml ei ole.`
  if (role.starter)
    return person === undefined
      ? undefined
      : `roll „${name}“ on algsisu jaoks ja kinnitab ilma isikuta. Kinnita oma rollis.`
  if (person === undefined)
    return `rollis „${name}“ kinnitab inimene, kuid isikut ei ole nimetatud. Kinnita käsuga „npm run approve -- … --role ${name}“.`
  const known = people.find((one) => one.person === person)
  if (!known) return `isikut „${person}“ failis reviewers.yml ei ole. Lisa ta koos rollidega.`
  return known.roles.includes(name)
    ? undefined
    : `isikul „${person}“ ei ole rolli „${name}“ (reviewers.yml). Tema rollid: ${known.roles.join(', ')}.`
}

/** Why the role does not reach that topic, language or audience. */
export function missingScope(
  { roles }: Reviewers,
  { topic, audience }: Pick<ApprovalSubject, 'topic' | 'audience'>,
  language: Language,
  name: string,
): string | undefined {
  const role = roles.get(name)
  if (!role) return `rolli „${name}“ failis reviewers.yml ei ole.`
  if (role.topics !== '*' && !role.topics.includes(topic))
    return `roll „${name}“ ei kinnita teemat „${topic}“, vaid: ${role.topics.join(', ')}.`
  if (!role.languages.includes(language))
    return `roll „${name}“ ei kinnita keelt „${language}“, vaid: ${role.languages.join(', ')}.`
  if (!role.audiences.includes(audience))
    return `roll „${name}“ ei kinnita sisu, mille lugejad on „${audience}“.`
  return undefined
}
