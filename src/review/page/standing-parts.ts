import type { Finding } from '../../domain/finding.ts'
import { LANGUAGES } from '../../domain/language.ts'
import { et, languageWords, modeWords } from '../../i18n/et.ts'
import type { ApprovalChange } from '../report/approval-change.ts'
import type { ReportedSilence, ReviewReport } from '../report/assemble.ts'
import type { Count, ModeCoverage } from '../report/coverage.ts'
import type { FindingsDiff } from '../report/findings-diff.ts'
import type { StaleTranslation } from '../report/stale-sentences.ts'
import { html, type Html } from './html.ts'
import { languageTag, part, scrolled } from './parts.ts'

const words = et.review

/** New, gone and standing findings, and what is silenced with its reason. */
export function findingsPart({
  findings,
  silenced,
}: Pick<ReviewReport, 'findings' | 'silenced'>): Html | undefined {
  const { added, gone, standing }: FindingsDiff = findings
  return part('kontrollid', words.findings, [
    ...(added.length === 0
      ? [html`<p>${words.noFindings}</p>`]
      : [findingList(words.newFindings, added, true)]),
    ...(gone.length > 0 ? [findingList(words.goneFindings, gone, false)] : []),
    ...(standing.length > 0
      ? [
          findingList(
            words.standingFindings,
            standing,
            standing.some(({ severity }) => severity === 'error'),
          ),
        ]
      : []),
    ...(silenced.length > 0 ? [silencedList(silenced)] : []),
  ])
}

function findingList(title: string, findings: readonly Finding[], isOpen: boolean): Html {
  const list = html`<ul class="plain">
    ${findings.map(
      ({ severity, place, message, checkId }) =>
        html`<li>
          <span class="tag ${severity}">${words[severity]}</span> ${message}
          <span class="soft"><code>${place.file}:${place.line}</code> <code>${checkId}</code></span>
        </li>`,
    )}
  </ul>`
  const head = html`<summary>${title} (${findings.length})</summary>`
  return isOpen
    ? html`<details open>${head}${list}</details>`
    : html`<details>${head}${list}</details>`
}

function silencedList(silenced: readonly ReportedSilence[]): Html {
  return html`<h3>${words.silenced}</h3>
    <ul class="plain">
      ${silenced.map(
        ({ finding, answerId, reason, isNew }) =>
          html`<li>
            ${isNew ? html`<span class="tag new">${words.silencedNew}</span> ` : undefined}<code
              >${finding.checkId}</code
            >
            <code>${answerId}</code>: ${finding.message} <strong>${words.reason}: ${reason}</strong>
          </li>`,
      )}
    </ul>`
}

/** Which approvals a request moves, and who may approve anew. */
export function approvalsPart(approvals: readonly ApprovalChange[]): Html | undefined {
  return part('kinnitused', words.approvals, [
    approvals.length === 0
      ? html`<p class="soft">${words.approvalsSame}</p>`
      : html`<ul class="plain">
          ${approvals.map(approvalLine)}
        </ul>`,
  ])
}

function approvalLine({
  key,
  title,
  language,
  before,
  after,
  lapses,
  roles,
  people,
}: ApprovalChange): Html {
  const mark = lapses ? html` <span class="tag warning">${words.lapses}</span>` : undefined
  const who = people.length > 0 ? people.join(', ') : words.nobody
  const needed = after !== 'approved' && after !== 'none'
  return html`<li>
    ${languageTag(language)} ${title} <code>${key}</code>: ${words.states[before]} →
    ${words.states[after]}${mark}${needed ? html`<br /><span class="soft">${words.mayApprove}: ${roles.join(', ')} (${who})</span>` : undefined}
  </li>`
}

/** Translations of former words, with the Estonian sentences that changed since. */
export function stalePart(stale: readonly StaleTranslation[]): Html | undefined {
  return part(
    'tolked',
    words.stale,
    stale.map(
      ({ id, title, language, removed, added }) =>
        html`<article class="answer">
          <h3>${title} ${languageTag(language)}</h3>
          <p class="soft"><code>${id}</code></p>
          ${removed.length + added.length === 0 ? html`<p>${words.staleUnknown}</p>` : undefined}
          ${removed.map((sentence) => html`<p class="old"><del>${sentence}</del></p>`)}${added.map((sentence) => html`<p class="now"><ins>${sentence}</ins></p>`)}
        </article> `,
    ),
  )
}

/** Answers by mode and language and the cells of the service grid, before and after. */
export function coveragePart(coverage: readonly ModeCoverage[]): Html | undefined {
  const kinds = ['answers', 'gap', 'not-applicable', 'empty'] as const
  const table = html`<table>
    <caption>
      ${words.coverageCaption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.mode}</th>
        ${LANGUAGES.map((language) => html`<th scope="col">${languageWords[language].name}</th>`)}${kinds.map((kind) => html`<th scope="col">${words.cells[kind]}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${coverage.map(
        ({ mode, languages, cells }) =>
          html`<tr>
            <th scope="row">${modeWords[mode]}</th>
            ${LANGUAGES.map((language) => cell(languages[language]))}${kinds.map((kind) => cell(cells[kind]))}
          </tr>`,
      )}
    </tbody>
  </table>`
  return part('katvus', words.coverage, [scrolled(words.coverageCaption, table)])
}

function cell({ before, after }: Count): Html {
  return before === after
    ? html`<td>${after}</td>`
    : html`<td class="moved"><del>${before}</del> <ins>${after}</ins></td>`
}
