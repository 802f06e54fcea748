import type { Report } from '../domain/report.ts'
import { personalWords, reportWords as words } from '../i18n/et-report.ts'
import { cleanQuery, cleanWords } from './clean-words.ts'
import type { ReportText } from './report-address.ts'

/** The report as an issue or a mail. Whatever points to a person is masked, wherever it was typed. */
export function formatReport(report: Report): ReportText {
  const { about, page, title, reference, query } = report
  const typed = cleanQuery(query.trim(), (kind) => personalWords[kind])
  const own = cleanWords(report.words.trim(), (kind) => personalWords[kind]).masked
  const lines = [
    own,
    '',
    `${words.page}: ${title} (${page})`,
    ...(reference ? [`${words.reference}: ${reference}`] : []),
    ...(typed ? [`${words.query}: ${typed}`] : []),
  ]
  return {
    title: `${words.titles[about]}: ${typed && about === 'missing' ? typed : title}`,
    body: lines.join('\n'),
  }
}
