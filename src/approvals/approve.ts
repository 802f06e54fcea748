import { stringify } from 'yaml'
import type { ApprovalRecord, Role } from '../domain/approval.ts'
import type { Day } from '../domain/day.ts'
import type { Finding } from '../domain/finding.ts'
import { LANGUAGES, type Language } from '../domain/language.ts'
import type { KnowledgeBase } from '../knowledge-base/knowledge-base.ts'
import { missingMembership, missingScope } from './missing-right.ts'
import { isSamePerson } from './same-person.ts'
import { findSubject, type ApprovalSubject } from './subject.ts'

/** Who wants to stand for which words. */
export interface ApprovalRequest {
  /** An answer's id, or `juhis-` and a guide's. */
  readonly id: string
  /** All that are ready and within the role's right when absent. */
  readonly languages?: readonly Language[] | undefined
  readonly role: string
  readonly day: Day
  /** The Git identity of the one who approves; none for the starter role. */
  readonly person?: string | undefined
  readonly note?: string | undefined
}

/** Knows from Git who wrote what; uncommitted words are the current person's. */
export interface Authorship {
  /** Who changed the words since they were last approved, as `Name <mail>`; or why that is not known. */
  writersOf(
    subject: ApprovalSubject,
    language: Language,
  ): { readonly writers: ReadonlySet<string> } | { readonly unknown: string }
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
 * right, words that the same person wrote. A translation of older words is left out. A
 * language that is already covered gets no second record; older records stay as history.
 */
export function approve(
  content: KnowledgeBase,
  findings: readonly Finding[],
  request: ApprovalRequest,
  authorship?: Authorship,
): ApprovalOutcome {
  const subject = findSubject(content, request.id)
  if (!subject) return { kind: 'refused', reason: 'sellist vastust ei ole.' }
  const languages = (request.languages ?? LANGUAGES).filter(
    (language) =>
      subject.isReady(language) &&
      (request.languages !== undefined || isInScope(content, subject, language, request.role)),
  )
  const reason =
    reasonAgainst(content, subject, findings, request) ??
    languages
      .map((language) => reasonInLanguage(content, subject, language, request, authorship))
      .find((one) => one !== undefined)
  if (reason) return { kind: 'refused', reason }
  const former = content.approvals.get(request.id) ?? []
  const added = languages.flatMap((lang) => newRecords(subject, lang, former, request))
  const records = [...former.map(withoutPlace), ...added]
  return {
    kind: 'recorded',
    changed: added.length > 0,
    languages: added.map(({ lang }) => lang),
    yaml: stringify(
      { approvals: records },
      { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 },
    ),
  }
}

function newRecords(
  subject: ApprovalSubject,
  lang: Language,
  former: readonly ApprovalRecord[],
  { role, person, day, note }: ApprovalRequest,
): readonly Omit<ApprovalRecord, 'place'>[] {
  const digest = subject.digestIn(lang)
  const isCovered = former.some(
    (record) => record.lang === lang && record.digest === digest && record.role === role,
  )
  if (isCovered) return []
  return [
    { lang, digest, role: role as Role, ...(person && { person }), day, ...(note && { note }) },
  ]
}

function isInScope(
  { reviewers }: KnowledgeBase,
  subject: ApprovalSubject,
  language: Language,
  role: string,
): boolean {
  return (
    !reviewers.roles.has(role) || missingScope(reviewers, subject, language, role) === undefined
  )
}

function reasonAgainst(
  { reviewers, settings }: KnowledgeBase,
  subject: ApprovalSubject,
  findings: readonly Finding[],
  request: ApprovalRequest,
): string | undefined {
  const membership = missingMembership(reviewers, request)
  if (membership) return membership
  if (reviewers.roles.get(request.role)?.starter && !settings.starter)
    return 'algsisu rolli saab kasutada ainult siis, kui settings.yml ütleb starter: true.'
  if (subject.verify.length > 0) return `vastusel on lahtine küsimus: ${subject.verify[0] ?? ''}`
  const error = findings.find(
    ({ severity, place }) => severity === 'error' && subject.files.includes(place.file),
  )
  if (error)
    return `failis ${error.place.file} on viga (rida ${String(error.place.line)}): ${error.message}`
  return undefined
}

function reasonInLanguage(
  { reviewers }: KnowledgeBase,
  subject: ApprovalSubject,
  language: Language,
  { role, person }: ApprovalRequest,
  authorship: Authorship | undefined,
): string | undefined {
  const scope = missingScope(reviewers, subject, language, role)
  if (scope) return scope
  if (person === undefined) return undefined
  const outcome = authorship?.writersOf(subject, language) ?? { unknown: 'Git puudub.' }
  if ('unknown' in outcome)
    return `ei ole teada, kes sõnad kirjutas, nelja silma ei saa kontrollida. ${outcome.unknown}`
  const writer = [...outcome.writers].find((one) => isSamePerson(one, person))
  return (
    writer &&
    `keele „${language}“ sõnu on pärast viimast kinnitust muutnud „${writer}“, oodati teist inimest (nelja silma reegel). Palu kinnitada kolleegil või jäta see keel välja (--lang).`
  )
}

function withoutPlace({ place, ...record }: ApprovalRecord): Omit<ApprovalRecord, 'place'> {
  void place
  return record
}
