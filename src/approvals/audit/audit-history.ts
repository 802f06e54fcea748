import { addDays, dayInTallinn, formatDay } from '../../domain/day.ts'
import type { Finding } from '../../domain/finding.ts'
import { pathInFolder } from '../../history/content-at.ts'
import type { AuditContext } from './audit-record.ts'

/** What is odd about the history itself: commits dated after today, by more than a time zone. */
export function auditHistory({ history, today }: AuditContext): Finding[] {
  return history.log.flatMap(({ id, committedAt, changes }): readonly Finding[] => {
    const day = dayInTallinn(committedAt)
    const [change] = changes
    if (!change || day <= addDays(today, 1)) return []
    return [
      {
        checkId: 'future-commit',
        severity: 'warning',
        place: { file: pathInFolder(history.repository, change.path), line: 1, column: 1 },
        message: `Muudatuse ${id.slice(0, 10)} kuupäev on tulevikus (${formatDay(day)}), oodati kõige rohkem tänast. Kontrolli selle arvuti kella, kus muudatus tehti; järjekord võetakse Giti ahelast, mitte kuupäevast.`,
      },
    ]
  })
}
