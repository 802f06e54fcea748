import type { ReviewReport } from '../report/assemble.ts'
import { summarize } from '../report/summary.ts'

/** The report for programs: everything but the drawings and the rendered texts. */
export function formatReportAsJson(report: ReviewReport): string {
  const { answers, guides, findings, silenced, ...rest } = report
  const place = ({ checkId, severity, place: at, message }: (typeof findings.added)[number]) => ({
    check: checkId,
    severity,
    ...at,
    message,
  })
  return `${JSON.stringify(
    {
      passed: report.obstacles.length === 0,
      summary: summarize(report).map(({ words }) => words),
      ...rest,
      answers: answers.map(({ sections, ...answer }) => ({
        ...answer,
        sections: sections.map(({ name, languages }) => ({
          name,
          languages: languages.filter(({ changed }) => changed).map(({ language }) => language),
        })),
      })),
      guides: guides.map(({ id, title, texts }) => ({ id, title, changedTexts: texts.length })),
      findings: {
        added: findings.added.map(place),
        gone: findings.gone.map(place),
        standing: findings.standing.map(place),
      },
      silenced: silenced.map(({ finding, answerId, reason, isNew }) => ({
        answer: answerId,
        reason,
        isNew,
        ...place(finding),
      })),
    },
    null,
    2,
  )}\n`
}
