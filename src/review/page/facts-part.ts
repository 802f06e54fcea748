import { et } from '../../i18n/et.ts'
import type { FactChange, FactStep, TouchedSentence } from '../report/fact-change.ts'
import { html, type Html } from './html.ts'
import { diffPair, languageTag, part } from './parts.ts'

const words = et.review

/** Every changed fact with the sentences that say it, as they read before and after. */
export function factsPart(facts: readonly FactChange[]): Html | undefined {
  return part('faktid', words.facts, facts.map(factArticle))
}

function factArticle({ id, kind, label, steps }: FactChange): Html {
  return html`<article class="answer">
    <h3>${label} <span class="tag ${kind}">${words.kinds[kind]}</span></h3>
    <p class="soft"><code>${id}</code></p>
    ${steps.map(stepBlock)}
  </article> `
}

function stepBlock({ when, before, after, sentences }: FactStep): Html {
  const subjects = Map.groupBy(
    sentences,
    ({ kind, subject }) => `${kind === 'letter' ? 'answer' : kind} ${subject}`,
  )
  return html`<div class="section">
    <h4>${when}: <del>${before}</del> <ins>${after}</ins></h4>
    <p class="soft">${words.factTouches(sentences.length)}</p>
    ${[...subjects.values()].map((own) => subjectBlock(own))}
  </div> `
}

/** The touched sentences of one answer, guide or phrase. */
function subjectBlock(sentences: readonly TouchedSentence[]): Html {
  const [first] = sentences
  return html`<details class="touched">
    <summary>
      ${first?.title ?? ''}
      <span class="soft"
        >${[...new Set(sentences.map(({ part: name, language }) => `${name} ${language.toUpperCase()}`))].join(', ')}</span
      >
    </summary>
    ${sentences.map(
      ({ part: name, language, diff }) =>
        html`<div class="row">
          <p class="label">${name} ${languageTag(language)}</p>
          ${diffPair(diff, language)}
        </div>`,
    )}
  </details> `
}
