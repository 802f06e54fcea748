import type { ReportTarget } from '../domain/report.ts'

/** The target that a page names in its attributes; copying when it names none that is known. */
export function readTarget(kind: string | undefined, address: string | undefined): ReportTarget {
  if (!address) return { kind: 'copy' }
  if (kind === 'github' || kind === 'gitlab') return { kind, project: address }
  return kind === 'mail' ? { kind, mailbox: address } : { kind: 'copy' }
}

/** The target as a page names it. */
export function targetAddress(target: ReportTarget): string | undefined {
  switch (target.kind) {
    case 'github':
    case 'gitlab':
      return target.project
    case 'mail':
      return target.mailbox
    case 'copy':
      return undefined
  }
}
