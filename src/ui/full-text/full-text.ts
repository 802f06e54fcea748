import { et } from '../../i18n/et.ts'
import { readFacets, renderFacets } from './facets.ts'
import { loadPagefind, type FilterChoice, type Pagefind, type PagefindResults } from './pagefind.ts'
import { renderHit } from './render-hit.ts'

const PAGE_SIZE = 10

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
  loadPagefind()
    .then(async (pagefind) => {
      renderFacets(facets, await pagefind.filters(), Object.fromEntries(parameters))
      const search = createSearch(pagefind, form, parts)
      const again = (): void => {
        search().catch(fail)
      }
      input.addEventListener('input', again)
      facets.addEventListener('change', again)
      again()
    })
    .catch(fail)
  input.focus()
}

/** Searches for what the form says and shows the first hits; the rest come by the button. */
function createSearch(
  pagefind: Pagefind,
  form: HTMLFormElement,
  parts: Parts,
): () => Promise<void> {
  const { input, facets, hits, status, more } = parts
  let found: PagefindResults['results'] = []
  let run = 0
  const showMore = async (): Promise<void> => {
    const current = run
    const from = hits.children.length
    const pages = await Promise.all(
      found.slice(from, from + PAGE_SIZE).map((result) => result.data()),
    )
    if (current !== run) return
    hits.append(...pages.map(renderHit))
    more.hidden = hits.children.length >= found.length
  }
  more.addEventListener('click', () => void showMore())
  return async () => {
    const words = input.value.trim()
    const chosen = readFacets(facets)
    keepInAddress(words, chosen)
    const outcome = await pagefind.debouncedSearch(words || null, { filters: chosen }, 120)
    // A later keystroke has taken over.
    if (!outcome) return
    run++
    found = words || Object.keys(chosen).length > 0 ? outcome.results : []
    hits.replaceChildren()
    status.textContent = statusWords(words, found.length)
    await showMore()
    form.dataset['ready'] = words
  }
}

function statusWords(words: string, count: number): string {
  if (count > 0) return et.fullText.hits(count)
  return words ? et.fullText.none : ''
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
