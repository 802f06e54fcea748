import { formatDay } from '../../domain/day.ts'
import { et } from '../../i18n/et.ts'
import type { ReviewReport } from '../report/assemble.ts'
import { summarize } from '../report/summary.ts'
import { answersPart } from './answers-part.ts'
import { factsPart } from './facts-part.ts'
import { guidesPart, lostPart, phrasesPart } from './guides-part.ts'
import { html, trusted, type Html } from './html.ts'
import { REPORT_STYLE } from './report-style.ts'
import { searchPart, vocabularyPart } from './search-part.ts'
import { approvalsPart, coveragePart, findingsPart, stalePart } from './standing-parts.ts'

const words = et.review

/**
 * The report as one page: styles inside, no script, no request to anywhere. It can be
 * opened from an artifact, a mail or a folder.
 */
export function renderReportPage(report: ReviewReport): string {
  return html`<!doctype html>
    <html lang="et">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'"
        />
        <title>${words.pageTitle}</title>
        <style>
          ${trusted(REPORT_STYLE)}
        </style>
      </head>
      <body>
        ${header(report)}
        <main>
          ${[
            lostPart(report.lostUpdates),
            answersPart(report.answers),
            factsPart(report.facts),
            guidesPart(report.guides),
            phrasesPart(report.phrases),
            vocabularyPart(report.vocabulary),
            searchPart(report.search),
            approvalsPart(report.approvals),
            stalePart(report.stale),
            findingsPart(report),
            coveragePart(report.coverage),
          ]}
        </main>
      </body>
    </html> `.text
}

function header(report: ReviewReport): Html {
  const { base, today, obstacles } = report
  const lines = summarize(report)
  return html`<header>
    <h1>${words.pageTitle}</h1>
    <p class="soft">${words.against(base.name, base.commit, formatDay(today))}</p>
    ${
      obstacles.length === 0
        ? html`<p class="verdict good"><strong>✓ ${words.passed}</strong></p>`
        : html`<div class="verdict bad">
            <p><strong>✗ ${words.failed}</strong></p>
            <ul>
              ${obstacles.map((reason) => html`<li>${reason}</li>`)}
            </ul>
          </div>`
    }
    <nav aria-label="${words.contents}">
      <h2 class="small">${words.contents}</h2>
      ${
        lines.length === 0
          ? html`<p>${words.nothing}</p>`
          : html`<ul class="summary">
              ${lines.map(({ words: said, part, isObstacle }) => html`<li><a class="${isObstacle ? 'bad' : ''}" href="#${part}">${said}</a></li>`)}
            </ul>`
      }
    </nav>
  </header> `
}
