import { et } from '../../i18n/et.ts'
import type { MovedCall, SearchDiff } from '../report/search-diff.ts'
import { falls, rises } from '../report/summary.ts'
import type { VocabularyChange } from '../report/vocabulary-change.ts'
import { html, type Html } from './html.ts'
import { languageTag, part, scrolled } from './parts.ts'

const words = et.review

/** What a request does to search: shares, and every golden call whose first three hits are others. */
export function searchPart(search: SearchDiff): Html | undefined {
  const { calls, firstBefore, firstAfter, moved } = search
  if (calls === 0) return undefined
  const [ranked, neighbours] = [
    moved.filter(changesRank),
    moved.filter((call) => !changesRank(call)),
  ]
  return part('otsing', words.search, [
    html`<p>${words.searchShare(firstBefore, firstAfter, calls)}</p>`,
    ...(moved.length === 0 ? [html`<p class="soft">${words.searchSame}</p>`] : []),
    ...(ranked.length > 0 ? [callTable(words.searchCaption, ranked)] : []),
    ...(neighbours.length > 0
      ? [
          html`<details>
            <summary>${words.sameRank(neighbours.length)}</summary>
            ${callTable(words.sameRank(neighbours.length), neighbours)}
          </details>`,
        ]
      : []),
  ])
}

function changesRank(call: MovedCall): boolean {
  return falls(call) || rises(call)
}

function callTable(caption: string, calls: readonly MovedCall[]): Html {
  const heads = [
    words.call,
    words.wanted,
    words.place,
    `${words.firstThree}: ${words.before.toLowerCase()}`,
    `${words.firstThree}: ${words.after.toLowerCase()}`,
  ]
  const table = html`<table>
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${heads.map((head) => html`<th scope="col">${head}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${calls.map(row)}
    </tbody>
  </table>`
  return scrolled(caption, table)
}

function row(call: MovedCall): Html {
  const { language, words: said, wanted, rankBefore, rankAfter, before, after } = call
  const direction = falls(call) ? 'falls' : rises(call) ? 'rises' : ''
  const mark = call.isProtected ? html` <span class="tag">${words.isProtected}</span>` : undefined
  return html`<tr class="${direction}">
    <td>${languageTag(language)} <span lang="${language}">${said}</span>${mark}</td>
    <td>${wanted.map((id) => html`<code>${id}</code> `)}</td>
    <td class="rank">${rank(rankBefore)} → ${rank(rankAfter)}</td>
    <td>${hits(before, wanted)}</td>
    <td>${hits(after, wanted)}</td>
  </tr> `
}

function rank(place: number | undefined): string {
  return place === undefined ? words.notFound : `${String(place)}.`
}

function hits(ids: readonly string[], wanted: readonly string[]): Html {
  return html`<ol>
    ${ids.map((id) =>
      wanted.includes(id)
        ? html`<li>
            <strong><code>${id}</code></strong>
          </li>`
        : html`<li><code>${id}</code></li>`,
    )}
  </ol>`
}

/** The changed entries of the vocabulary and the sentences that hold their words. */
export function vocabularyPart(changes: readonly VocabularyChange[]): Html | undefined {
  return part('sonad', words.vocabulary, changes.map(entryArticle))
}

function entryArticle({ file, entry, added, removed, sentences, more }: VocabularyChange): Html {
  return html`<article class="answer">
    <h3>
      ${entry || file} <span class="soft"><code>${file}</code></span>
    </h3>
    <p>
      ${removed.map((word) => html`<del>${word}</del> `)}${added.map((word) => html`<ins>${word}</ins> `)}
    </p>
    ${
      sentences.length > 0
        ? html`<ul class="plain">
            ${sentences.map(({ title, part: name, language, text }) => html`<li>${languageTag(language)} <span lang="${language}">${text}</span> <span class="soft">${title}, ${name}</span></li>`)}${more > 0 ? html`<li class="soft">${words.more(more)}</li>` : undefined}
          </ul>`
        : undefined
    }
  </article> `
}
