import { et, languageWords } from '../../i18n/et.ts'
import type { AnswerChange, LanguageDiff, SectionChange } from '../report/answer-change.ts'
import type { FieldChange } from '../report/field-change.ts'
import { html, trusted, type Html } from './html.ts'
import { diffPair, languageTag, part } from './parts.ts'

const words = et.review

/** Every changed answer, before and after, its languages side by side. */
export function answersPart(answers: readonly AnswerChange[]): Html | undefined {
  return part('vastused', words.answers, answers.map(answerArticle))
}

function answerArticle(answer: AnswerChange): Html {
  const { id, kind, formerId, title, titles, sections, fields } = answer
  return html`<article class="answer" aria-labelledby="vastus-${id}">
    <h3 id="vastus-${id}">${title} <span class="tag ${kind}">${words.kinds[kind]}</span></h3>
    <p class="soft">
      <code>${id}</code>${formerId ? html` ${words.formerName(formerId)}` : undefined}
    </p>
    ${titles.map(
      ({ language, diff }) =>
        html`<div class="row">
          <h4>${words.title} ${languageTag(language)}</h4>
          ${diffPair(diff, language)}
        </div>`,
    )}
    ${sections.map((section) => sectionBlock(section, kind))} ${fieldsBlock(fields)}
  </article> `
}

function sectionBlock({ heading, languages }: SectionChange, kind: AnswerChange['kind']): Html {
  return html`<div class="section">
    <h4>${heading}</h4>
    <div class="languages" style="--columns: ${languages.length}">
      ${languages.map((one) => (languages.length === 1 ? sides(one, kind) : languageColumn(one, kind)))}
    </div>
  </div> `
}

function languageColumn(diff: LanguageDiff, kind: AnswerChange['kind']): Html {
  return html`<div class="language">
    <h5>
      ${languageWords[diff.language].name}${diff.changed ? undefined : html` <span class="soft">· ${words.same.toLowerCase()}</span>`}
    </h5>
    ${sides(diff, kind)}
  </div>`
}

function sides(
  { language, before, after, changed }: LanguageDiff,
  kind: AnswerChange['kind'],
): Html {
  if (!changed)
    return html`<div class="text unchanged" lang="${language}">
      ${trusted(after ?? before ?? '')}
    </div>`
  const old = sideBlock(words.before, before, language, 'old')
  const now = sideBlock(words.after, after, language, 'now')
  if (kind === 'new') return now
  return kind === 'deleted' ? old : html`<div class="sides">${old}${now}</div>`
}

function sideBlock(label: string, text: string | undefined, language: string, side: string): Html {
  return html`<div class="side ${side}">
    <p class="label">${label}</p>
    <div class="text" lang="${language}">
      ${text === undefined ? html`<p class="soft">${words.absent}</p>` : trusted(text)}
    </div>
  </div>`
}

function fieldsBlock(fields: readonly FieldChange[]): Html | undefined {
  if (fields.length === 0) return undefined
  return html`<details class="section">
    <summary>${words.head}: ${fields.map(({ field }) => field).join(', ')}</summary>
    <dl class="fields">
      ${fields.map(
        ({ field, removed, added }) =>
          html`<dt>${field}</dt>
            ${removed.map((one) => html`<dd><del>${one}</del></dd>`)}${added.map((one) => html`<dd><ins>${one}</ins></dd>`)}`,
      )}
    </dl>
  </details> `
}
