import { stringify } from 'yaml'
import { STARTER_ROLE, type ApprovalRecord, type Role } from '../domain/approval.ts'
import type { Day } from '../domain/day.ts'
import type { Finding } from '../domain/finding.ts'
import type { Language } from '../domain/language.ts'
import type { KnowledgeBase } from '../knowledge-base/knowledge-base.ts'
import { findSubject, type ApprovalSubject } from './subject.ts'

/** Who wants to stand for which words. */
export interface ApprovalRequest {
  /** An answer's id, or `juhis-` and a guide's. */
  readonly id: string
  readonly languages: readonly Language[]
  readonly role: string
  readonly day: Day
  readonly person?: string
  readonly note?: string
}

/** The new content of `approvals/<id>.yml`, or why not. Reasons are in Estonian. */
export type ApprovalOutcome =
  | { readonly kind: 'refused'; readonly reason: string }
  | {
      readonly kind: 'recorded'
      readonly changed: boolean
      readonly languages: readonly Language[]
      readonly yaml: string
    }

/**
 * Writes approval records for the words of an answer or a guide as they stand.
 *
 * Refused: an unknown name, open questions, errors in its files, a role without the
 * right, a translation of older words. A language that is already covered gets no second
 * record; older records of that language stay as history.
 */
export function approve(
  content: KnowledgeBase,
  findings: readonly Finding[],
  request: ApprovalRequest,
): ApprovalOutcome {
  const subject = findSubject(content, request.id)
  if (!subject) return { kind: 'refused', reason: 'sellist vastust ei ole.' }
  const reason = reasonAgainst(content, subject, findings, request)
  if (reason) return { kind: 'refused', reason }
  const former = content.approvals.get(request.id) ?? []
  const languages = request.languages.filter((language) => subject.isReady(language))
  const added = languages.flatMap((lang) => {
    const digest = subject.digestIn(lang)
    const covered = former.some(
      (record) => record.lang === lang && record.digest === digest && record.role === request.role,
    )
    return covered
      ? []
      : [
          {
            lang,
            digest,
            role: request.role as Role,
            ...(request.person && { person: request.person }),
            day: request.day,
            ...(request.note && { note: request.note }),
          },
        ]
  })
  const records = [...former.map(withoutPlace), ...added]
  return {
    kind: 'recorded',
    changed: added.length > 0,
    languages: added.map((record) => record.lang),
    yaml: stringify(
      { approvals: records },
      { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 },
    ),
  }
}

function reasonAgainst(
  content: KnowledgeBase,
  subject: ApprovalSubject,
  findings: readonly Finding[],
  request: ApprovalRequest,
): string | undefined {
  const role = content.reviewers.roles.get(request.role)
  if (!role) return `rolli „${request.role}“ failis reviewers.yml ei ole.`
  if (request.role !== STARTER_ROLE) {
    if (!request.person) return 'nimeta kinnitaja: --person "Nimi <aadress>".'
    const person = content.reviewers.people.find((one) => one.person === request.person)
    if (!person?.roles.includes(request.role))
      return `isikul „${request.person}“ ei ole rolli „${request.role}“ (reviewers.yml).`
  } else if (!content.settings.starter)
    return 'algsisu rolli saab kasutada ainult siis, kui settings.yml ütleb starter: true.'
  if (role.topics !== '*' && !role.topics.includes(subject.topic))
    return `roll „${request.role}“ ei kinnita teemat „${subject.topic}“.`
  if (subject.verify.length > 0) return `vastusel on lahtine küsimus: ${subject.verify[0] ?? ''}`
  const error = findings.find(
    (found) => found.severity === 'error' && subject.files.includes(found.place.file),
  )
  if (error)
    return `failis ${error.place.file} on viga (rida ${String(error.place.line)}): ${error.message}`
  return undefined
}

function withoutPlace({ place, ...record }: ApprovalRecord): Omit<ApprovalRecord, 'place'> {
  void place
  return record
}
