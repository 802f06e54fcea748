import { compareFindings, type Finding } from '../../domain/finding.ts'
import type { Day } from '../../domain/day.ts'
import { openBlobs } from '../../history/blob-reader.ts'
import { contentAt } from '../../history/content-at.ts'
import { ancestorsOf, fileStates } from '../../history/file-states.ts'
import type { GitOutcome } from '../../history/git-outcome.ts'
import { mergeBase, resolveCommit, findMainBranch } from '../../history/git.ts'
import type { RepositoryLog } from '../../history/repository-log.ts'
import { findSubject, type ApprovalSubject } from '../subject.ts'
import { auditHistory } from './audit-history.ts'
import { auditRecord, type AuditContext } from './audit-record.ts'
import { openReviewersHistory } from './reviewers-history.ts'
import { recordChanges } from './record-additions.ts'

/** What is to be audited, and by whose list of reviewers. */
export interface AuditRequest {
  readonly history: RepositoryLog
  /** The main branch, as a name or a hash; found by itself when absent. */
  readonly base?: string | undefined
  readonly today: Day
}

/**
 * Reads Git and tells every approval of the history's head that does not stand up: four
 * eyes, rights, signatures, records edited by hand.
 *
 * Rights are read from `reviewers.yml` as it stands on the main branch: a request cannot
 * give its author a right.
 */
export function auditApprovals(request: AuditRequest): GitOutcome<readonly Finding[]> {
  const opened = openAudit(request)
  if (opened.kind === 'failed') return opened
  const context = opened.value
  const findings = auditHistory(context)
  for (const key of context.content.approvals.keys()) {
    // Records of what is gone are another check's (orphan-approval).
    const subject = findSubject(context.content, key)
    if (!subject) continue
    const audited = auditSubject(context, subject)
    if (audited.kind === 'failed') return audited
    findings.push(...audited.value)
  }
  return { kind: 'found', value: findings.toSorted(compareFindings) }
}

function openAudit({ history, base, today }: AuditRequest): GitOutcome<AuditContext> {
  const { repository, head } = history
  const main = base === undefined ? findMainBranch(repository) : resolveCommit(repository, base)
  if (main.kind === 'failed') return main
  const common = mergeBase(repository, main.value, head)
  if (common.kind === 'failed') return common
  const content = contentAt(repository, head)
  if (content.kind === 'failed') return content
  const reviewers = openReviewersHistory(history, main.value, common.value)
  if (reviewers.kind === 'failed') return reviewers
  const onMain = ancestorsOf(history.log, [common.value])
  return {
    kind: 'found',
    value: { history, today, content: content.value, reviewers: reviewers.value, onMain },
  }
}

function auditSubject(
  context: AuditContext,
  subject: ApprovalSubject,
): GitOutcome<readonly Finding[]> {
  const { repository, log } = context.history
  const prefix = repository.folder === '' ? '' : `${repository.folder}/`
  const path = `approvals/${subject.key}.yml`
  const states = fileStates(log, prefix + path)
  const blobs = openBlobs(repository, states.values())
  if (blobs.kind === 'failed') return blobs
  const changes = recordChanges(path, log, states, blobs.value)
  const findings: Finding[] = []
  for (const record of context.content.approvals.get(subject.key) ?? []) {
    const audited = auditRecord(context, subject, record, changes)
    if (audited.kind === 'failed') return audited
    findings.push(...audited.value)
  }
  return { kind: 'found', value: [...findings, ...editedRecords(path, changes)] }
}

// Records are only ever added; an older one that changes or goes was touched by hand.
function editedRecords(
  path: string,
  changes: ReturnType<typeof recordChanges>,
): readonly Finding[] {
  return changes.flatMap(({ commit, added, removed }) =>
    removed.map((record): Finding => {
      const twin = added.find(
        ({ lang, digest }) => lang === record.lang && digest === record.digest,
      )
      const short = commit.id.slice(0, 10)
      return twin
        ? {
            checkId: 'edited-approval',
            severity: 'error',
            place: twin.place,
            message: `Kinnituskirjet on muudatuses ${short} käsitsi muudetud (${record.role}, ${record.day}), oodati, et vanad kirjed jäävad nagu on. Taasta endine kirje ja kinnita käsuga „npm run approve“.`,
          }
        : {
            checkId: 'removed-approval',
            severity: 'warning',
            place: { file: path, line: 1, column: 1 },
            message: `Kinnituskirje (${record.lang}, ${record.role}, ${record.day}) on muudatuses ${short} eemaldatud, oodati, et vanad kirjed jäävad alles. Taasta see, et ajalugu oleks terve.`,
          }
    }),
  )
}
