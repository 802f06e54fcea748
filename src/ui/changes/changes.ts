import { et } from '../../i18n/et.ts'
import { markSeen, readSeen } from './seen-changes.ts'

const root = document.querySelector<HTMLElement>('[data-changes]')
if (root) startChanges(root)

/** What is new to this device is marked; the filter and the marks come only with the script. */
function startChanges(page: HTMLElement): void {
  const filter = page.querySelector<HTMLElement>('[data-change-filter]')
  const mode = page.querySelector<HTMLSelectElement>('[data-change-mode]')
  const unseenOnly = page.querySelector<HTMLInputElement>('[data-unseen-only]')
  const status = page.querySelector<HTMLElement>('[data-change-status]')
  const changes = [...page.querySelectorAll<HTMLElement>('[data-change]')]
  const idOf = (change: HTMLElement): string => change.dataset['change'] ?? ''
  let seen = readSeen()

  const show = (): void => {
    for (const change of changes) {
      const isSeen = seen.has(idOf(change))
      const modes = change.dataset['changeModes']?.split(' ') ?? []
      const wanted = mode?.value ?? ''
      const isOfMode = wanted === '' || modes.includes(wanted) || modes.includes('koik')
      // A pinned change goes when it is seen; it stays in its group.
      const isPinned = change.dataset['pinned'] !== undefined
      change.hidden = !isOfMode || (isSeen && (isPinned || unseenOnly?.checked === true))
      setHidden(change, '[data-unseen-tag]', isSeen)
      setHidden(change, '[data-mark-seen]', isSeen)
    }
    for (const group of page.querySelectorAll<HTMLElement>('[data-change-group]'))
      group.hidden = group.querySelector('[data-change]:not([hidden])') === null
    const isEmpty = changes.length > 0 && changes.every((change) => change.hidden)
    if (status) status.textContent = isEmpty ? et.changes.nothingLeft : ''
  }
  const mark = (marked: readonly HTMLElement[]): void => {
    seen = markSeen(marked.map(idOf), seen)
    show()
  }

  page.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return
    const one = target.closest('[data-mark-seen]')?.closest<HTMLElement>('[data-change]')
    if (one) {
      mark([one])
      // The button has gone with its card; the reader goes on from the page's title.
      document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true })
    }
    if (target.closest('[data-mark-all]')) {
      mark(changes)
      if (status) status.textContent = et.changes.allSeen
    }
  })
  filter?.addEventListener('change', show)
  filter?.addEventListener('submit', (event) => {
    event.preventDefault()
  })
  if (filter) filter.hidden = false
  show()
}

function setHidden(within: HTMLElement, selector: string, hidden: boolean): void {
  const found = within.querySelector<HTMLElement>(selector)
  if (found) found.hidden = hidden
}
