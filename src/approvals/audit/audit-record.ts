import type { ApprovalRecord } from '../../domain/approval.ts'
import { addDays, dayInTallinn, formatDay, type Day } from '../../domain/day.ts'
import type { Finding, Severity } from '../../domain/finding.ts'
import type { GitOutcome } from '../../history/git-outcome.ts'
import { verifySignature } from '../../history/git-signature.ts'
import { formatIdentity, type CommitId } from '../../history/git.ts'
import type { RepositoryLog } from '../../history/repository-log.ts'
import { writersSince, type FollowedFile } from '../../history/writers.ts'
import type { KnowledgeBase } from '../../knowledge-base/knowledge-base.ts'
import { approvedByPeople, followFile } from '../authorship.ts'
import { missingRight } from '../missing-right.ts'
import { isSamePerson } from '../same-person.ts'
import { fileOf, type ApprovalSubject } from '../subject.ts'
import { recordKey, type RecordChange } from './record-additions.ts'
import type { ReviewersHistory } from './reviewers-history.ts'

/** What an audit knows. */
export interface AuditContext {
  readonly history: RepositoryLog
  readonly today: Day
  /** As the head holds it. */
  readonly content: KnowledgeBase
  readonly reviewers: ReviewersHistory
  /** The commits that the main branch has; the rest are the request's. */
  readonly onMain: ReadonlySet<CommitId>
}

/**
 * Audits one record by the commit that added it.
 *
 * One that was added more than once, by a cherry-pick say, stands if any of them stands.
 */
export function auditRecord(
  context: AuditContext,
  subject: ApprovalSubject,
  record: ApprovalRecord,
  changes: readonly RecordChange[],
): GitOutcome<readonly Finding[]> {
  const additions = changes.filter(({ added }) =>
    added.some((one) => recordKey(one) === recordKey(record)),
  )
  const right = auditRight(context, subject, record, additions)
  if (context.reviewers.now.roles.get(record.role)?.starter)
    return { kind: 'found', value: [...right, ...auditStarter(context, record, additions)] }
  const file = followFile(context.history, fileOf(subject, record.lang))
  if (file.kind === 'failed') return file
  const outcomes = additions
    .map((addition) => auditAddition(context, subject, record, addition, file.value))
    .toSorted((left, right) => left.length - right.length)
  return { kind: 'found', value: [...right, ...(outcomes[0] ?? [])] }
}

function auditRight(
  { reviewers, onMain }: AuditContext,
  subject: ApprovalSubject,
  record: ApprovalRecord,
  additions: readonly RecordChange[],
): readonly Finding[] {
  const reason = missingRight(reviewers.now, subject, record.lang, record)
  if (!reason) return []
  const hadRight = additions.some(
    ({ commit }) =>
      onMain.has(commit.id) &&
      missingRight(reviewers.whenMade(commit.id), subject, record.lang, record) === undefined,
  )
  return [
    hadRight
      ? fault(
          'approver-removed',
          record,
          `Kinnitajal oli õigus kinnitamise ajal, enam mitte: ${reason} Kinnitus kehtib, kuni sõnad muutuvad; vaata vastus üle ja kinnita uuesti.`,
          'warning',
        )
      : fault(
          'approval-without-right',
          record,
          `Kinnitajal ei ole õigust: ${reason} Oodati õigust peaharu failis reviewers.yml.`,
        ),
  ]
}

// Nobody in particular stands for these; the request that adds one is told of it.
function auditStarter(
  { onMain }: AuditContext,
  record: ApprovalRecord,
  additions: readonly RecordChange[],
): readonly Finding[] {
  return additions.some(({ commit }) => !onMain.has(commit.id))
    ? [
        fault(
          'starter-approval',
          record,
          `Muudatus kinnitab algsisu rollis „${record.role}“, mida nelja silma reegel ei kaitse. Oodati inimese kinnitust: „npm run approve -- … --role ROLL“.`,
          'warning',
        ),
      ]
    : []
}

function auditAddition(
  context: AuditContext,
  subject: ApprovalSubject,
  record: ApprovalRecord,
  { commit, before }: RecordChange,
  file: FollowedFile,
): readonly Finding[] {
  const short = commit.id.slice(0, 10)
  const { person = '' } = record
  const findings: Finding[] = []
  const blob = file.states.get(commit.id)
  if ((blob && file.digestOf(blob)) !== record.digest)
    findings.push(
      fault(
        'approval-of-other-words',
        record,
        `Kinnituskirje sõrmejälg ei vasta sõnadele muudatuses ${short}, millega kirje lisati. Oodati sõrmejälge samast tekstist. Kinnita uuesti käsuga „npm run approve -- ${subject.key}“.`,
      ),
    )
  const author = formatIdentity(commit.author)
  if (!isSamePerson(author, person))
    findings.push(
      fault(
        'approval-in-anothers-name',
        record,
        `Kinnitajaks on märgitud „${person}“, kuid kirje lisas „${author}“ (${short}). Kinnitada saab ainult enda nimel: palu kinnitajal endal käivitada „npm run approve“.`,
      ),
    )
  const approvals = new Map([[subject.key, before]])
  const earlier = approvedByPeople(
    { approvals, reviewers: context.reviewers.now },
    subject,
    record.lang,
  )
  const writer = [...writersSince(file, commit.id, earlier)].find((one) =>
    isSamePerson(one, person),
  )
  if (writer)
    findings.push(
      fault(
        'approval-by-writer',
        record,
        `Kinnitaja „${person}“ on ise sõnu muutnud pärast eelmist kinnitust (Gitis „${writer}“), oodati teist inimest (nelja silma reegel). Palu kinnitada kolleegil; kui muudatused on ühte kokku pakitud (squash), ühenda need eraldi.`,
      ),
    )
  return [...findings, ...auditSignature(context, record, commit.id), ...auditDay(record, commit)]
}

function auditSignature(
  { history, reviewers }: AuditContext,
  record: ApprovalRecord,
  commit: CommitId,
): readonly Finding[] {
  const signers = reviewers.now.people.map(({ person, signingKeys = [] }) => ({
    person,
    keys: signingKeys,
  }))
  if (!signers.some(({ person, keys }) => person === record.person && keys.length > 0)) return []
  const state = verifySignature(history.repository, commit, signers)
  if (state.kind === 'good' && state.person === record.person) return []
  const found = {
    good: 'on muudatus allkirjastatud kellegi teise võtmega',
    unsigned: 'ei ole muudatus allkirjastatud',
    bad: 'ei vasta allkiri ühelegi lubatud võtmele või on muudatust hiljem muudetud',
    unavailable: 'ei saanud allkirja kontrollida',
  }[state.kind]
  return [
    fault(
      'approval-signature',
      record,
      `Kinnitaja „${record.person ?? ''}“ võti on failis reviewers.yml, kuid muudatuses ${commit.slice(0, 10)} ${found}. Oodati tema SSH-allkirja: kinnita uuesti ja tee „git commit -S“.`,
    ),
  ]
}

// A record carries the day on which it was made; half a day of leeway for time zones.
function auditDay(
  record: ApprovalRecord,
  { authoredAt }: RecordChange['commit'],
): readonly Finding[] {
  const made = dayInTallinn(authoredAt)
  if (record.day >= addDays(made, -1) && record.day <= addDays(made, 1)) return []
  return [
    fault(
      'approval-day',
      record,
      `Kirjas on kinnitamise päev ${formatDay(record.day)}, kuid kirje tehti ${formatDay(made)}. Oodati sama päeva; kui kirjet on käsitsi muudetud, kinnita uuesti.`,
      'warning',
    ),
  ]
}

function fault(
  checkId: string,
  { place }: ApprovalRecord,
  message: string,
  severity: Severity = 'error',
): Finding {
  return { checkId, severity, place, message }
}
