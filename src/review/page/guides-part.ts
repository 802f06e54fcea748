import { et } from '../../i18n/et.ts'
import type { LostUpdate } from '../lost-update/lost-updates.ts'
import type { GuideChange, GuideSide } from '../report/guide-change.ts'
import type { PhraseChange } from '../report/phrase-change.ts'
import { html, trusted, type Html } from './html.ts'
import { diffPair, languageTag, part, scrolled } from './parts.ts'

const words = et.review

/** Every changed guide, drawn before and after, with its changed texts. */
export function guidesPart(guides: readonly GuideChange[]): Html | undefined {
  return part('juhised', words.guides, guides.map(guideArticle))
}

function guideArticle({ id, title, before, after, texts }: GuideChange): Html {
  return html`<article class="answer">
    <h3>${title} <code class="soft">${id}</code></h3>
    ${drawing(words.before, before, title)}${drawing(words.after, after, title)}
    ${texts.map(
      ({ path, diff }) =>
        html`<div class="row">
          <p class="label"><code>${path}</code></p>
          ${diffPair(diff)}
        </div>`,
    )}
  </article> `
}

function drawing(label: string, side: GuideSide | undefined, title: string): Html {
  if (!side)
    return html`<p><strong>${label}:</strong> <span class="soft">${words.absent}</span></p>`
  return html`<figure>
    <figcaption>
      <strong>${label}:</strong> ${words.guideMeasures(side.routes, side.longest)}
    </figcaption>
    ${scrolled(`${title}: ${label}`, trusted(side.drawing))}
  </figure> `
}

/** Salutations, closings and signatures that differ. */
export function phrasesPart(phrases: readonly PhraseChange[]): Html | undefined {
  return part(
    'vormelid',
    words.phrases,
    phrases.map(
      ({ label, languages }) =>
        html`<article class="answer">
          <h3>${label}</h3>
          ${languages.map(
            ({ language, diff }) =>
              html`<div class="row">
                <p class="label">${languageTag(language)}</p>
                ${diffPair(diff, language)}
              </div>`,
          )}
        </article> `,
    ),
  )
}

/** Text that would come back although somebody had replaced it. */
export function lostPart(updates: readonly LostUpdate[]): Html | undefined {
  return part(
    'tagasi',
    words.lostUpdates,
    updates.map(
      ({ file, line, returned, replacement, author, day, commit }) =>
        html`<article class="answer">
          <p>
            <code>${file}:${line}</code> <span class="soft">${author}, ${day} (${commit})</span>
          </p>
          <div class="pair">
            <p class="old"><del>${replacement}</del></p>
            <p class="now"><ins>${returned}</ins></p>
          </div>
        </article> `,
    ),
  )
}
