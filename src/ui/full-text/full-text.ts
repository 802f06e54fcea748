import { et } from '../../i18n/et.ts'
import { readFacets, renderFacets } from './facets.ts'
import { findPages, type PageHits } from './find-pages.ts'
import { loadQueryReader } from './load-query-reader.ts'
import { joinFilters, loadPagefind, type FilterChoice, type Pagefind } from './pagefind.ts'
import { renderHit } from './render-hit.ts'
import type { ReadSoughtWords } from '../../search/full-text/sought-words.ts'

const PAGE_SIZE = 10
// A pause in typing; sooner, every letter would be searched for.
const PAUSE_MS = 120

/** The full-text page: words and facets in, pages with excerpts out; the address keeps both. */
function start(form: HTMLFormElement): void {
  const parts = findParts(form)
  if (!parts) return
  const { input, facets, status } = parts
  const parameters = new URLSearchParams(location.search)
  input.value = parameters.get('q') ?? ''
  const fail = (): void => {
    status.textContent = et.fullText.failed
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault()
  })
  Promise.all([loadPagefind(Number(form.dataset['fullText'])), loadQueryReader()])
    .then(async ([indexes, readQuery]) => {
      const filters = joinFilters(await Promise.all(indexes.map((index) => index.filters())))
      renderFacets(facets, filters, Object.fromEntries(parameters))
      const search = createSearch(indexes, readQuery, form, parts)
      const again = (): void => {
        search().catch(fail)
      }
      let waiting: number | undefined
      input.addEventListener('input', () => {
        delete form.dataset['ready']
        clearTimeout(waiting)
        waiting = window.setTimeout(again, PAUSE_MS)
      })
      facets.addEventListener('change', again)
      again()
    })
    .catch(fail)
  input.focus()
}

/** Searches for what the form says and shows the first hits; the rest come by the button. */
function createSearch(
  indexes: readonly Pagefind[],
  readQuery: ReadSoughtWords,
  form: HTMLFormElement,
  parts: Parts,
): () => Promise<void> {
  const { input, facets, hits, status, more } = parts
  let found: PageHits['hits'] = []
  let run = 0
  const showMore = async (): Promise<void> => {
    const current = run
    const from = hits.children.length
    const next = found.slice(from, from + PAGE_SIZE)
    const pages = await Promise.all(next.map((hit) => hit.load()))
    if (current !== run) return
    hits.append(...pages.map((page, at) => renderHit(page, next[at]?.words ?? [])))
    more.hidden = hits.children.length >= found.length
  }
  more.addEventListener('click', () => void showMore())
  return async () => {
    const current = ++run
    delete form.dataset['ready']
    const words = input.value.trim()
    const chosen = readFacets(facets)
    keepInAddress(words, chosen)
    const outcome = await findPages(indexes, readQuery(words), chosen)
    // A later keystroke has taken over.
    if (current !== run) return
    found = outcome.hits
    hits.replaceChildren()
    status.textContent = statusWords(words, outcome)
    await showMore()
    form.dataset['ready'] = words
  }
}

function statusWords(words: string, { hits, missing }: PageHits): string {
  if (hits.length === 0) return words ? et.fullText.none : ''
  const count = et.fullText.hits(hits.length)
  return missing.length > 0 ? `${count}. ${et.fullText.missing(missing.join(', '))}` : count
}

function keepInAddress(words: string, chosen: FilterChoice): void {
  const parameters = new URLSearchParams({ ...(words && { q: words }), ...chosen })
  const query = parameters.toString()
  history.replaceState(history.state, '', query ? `?${query}` : location.pathname)
}

interface Parts {
  readonly input: HTMLInputElement
  readonly facets: HTMLElement
  readonly hits: HTMLElement
  readonly status: HTMLElement
  readonly more: HTMLButtonElement
}

function findParts(form: HTMLFormElement): Parts | undefined {
  const input = form.querySelector<HTMLInputElement>('input[type=search]')
  const facets = form.querySelector<HTMLElement>('[data-facets]')
  const hits = form.querySelector<HTMLElement>('[data-full-text-hits]')
  const status = form.querySelector<HTMLElement>('[data-full-text-status]')
  const more = form.querySelector<HTMLButtonElement>('[data-full-text-more]')
  return input && facets && hits && status && more
    ? { input, facets, hits, status, more }
    : undefined
}

const form = document.querySelector<HTMLFormElement>('[data-full-text]')
if (form) start(form)
