import { et } from '../../i18n/et.ts'
import { FACETS, readFacets, renderFacets } from './facets.ts'
import { loadPagefind, type FilterChoice, type Pagefind, type PagefindResults } from './pagefind.ts'
import { renderHit } from './render-hit.ts'

const PAGE_SIZE = 10

/** The full-text page: words and facets in, pages with excerpts out; the address keeps both. */
function start(form: HTMLFormElement): void {
  const parts = findParts(form)
  if (!parts) return
  const { input, facets, hits, status, more } = parts
  const parameters = new URLSearchParams(location.search)
  input.value = parameters.get('q') ?? ''
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
  const search = async (pagefind: Pagefind): Promise<void> => {
    const words = input.value.trim()
    const chosen = readFacets(facets)
    keepInAddress(words, chosen)
    const outcome = await pagefind.debouncedSearch(words || null, { filters: chosen }, 120)
    // A later keystroke has taken over.
    if (!outcome) return
    run++
    found = words || Object.keys(chosen).length > 0 ? outcome.results : []
    hits.replaceChildren()
    status.textContent =
      words && found.length === 0
        ? et.fullText.none
        : found.length > 0
          ? et.fullText.hits(found.length)
          : ''
    await showMore()
    form.dataset['ready'] = words
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault()
  })
  more.addEventListener('click', () => void showMore())
  loadPagefind()
    .then(async (pagefind) => {
      renderFacets(
        facets,
        await pagefind.filters(),
        Object.fromEntries(
          FACETS.flatMap((name) =>
            parameters.has(name) ? [[name, parameters.get(name) ?? '']] : [],
          ),
        ),
      )
      const again = (): void => {
        search(pagefind).catch(() => {
          status.textContent = et.fullText.failed
        })
      }
      input.addEventListener('input', again)
      facets.addEventListener('change', again)
      again()
    })
    .catch(() => {
      status.textContent = et.fullText.failed
    })
  input.focus()
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
