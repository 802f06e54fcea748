import { qualityWords as words } from '../../i18n/et-quality.ts'
import {
  formatSheet,
  parseSheet,
  RATINGS_OF_SHEET,
  type QualitySheet,
  type SheetRating,
} from '../../learning/quality-sheet.ts'
import { copyText } from '../copy/clipboard.ts'
import { readStored, writeStored } from '../storage/stored.ts'

const form = document.querySelector<HTMLFormElement>('[data-quality]')
const keep = document.querySelector<HTMLInputElement>('[data-quality-keep]')

// Both change with the card that the page shows.
const reference = (): string => form?.dataset['quality'] ?? ''
const keyOfSheet = (): string => `teejuht.kvaliteet.${reference()}`

function tell(name: 'told' | 'filled', text: string): void {
  const place = document.querySelector(`[data-quality-${name}]`)
  if (place) place.textContent = text
}

function rows(): readonly HTMLElement[] {
  const all = form?.querySelectorAll<HTMLElement>('section:not([hidden]) [data-criterion]') ?? []
  return [...all]
}

function ratingOf(row: HTMLElement): SheetRating | undefined {
  const value = row.querySelector<HTMLInputElement>('input:checked')?.value
  return RATINGS_OF_SHEET.find((rating) => rating === value)
}

function readSheet(): QualitySheet {
  const kind = form?.querySelector<HTMLInputElement>('[name=kind]:checked')?.value
  const ratings = rows().flatMap((row): [string, SheetRating][] => {
    const rating = ratingOf(row)
    return rating ? [[row.dataset['criterion'] ?? '', rating]] : []
  })
  return {
    reference: reference(),
    kind: kind === 'letter' ? 'letter' : 'call',
    ratings: new Map(ratings),
  }
}

function fill({ kind, ratings }: QualitySheet): void {
  check('kind', kind)
  for (const [criterion, rating] of ratings) check(criterion, rating)
}

function check(name: string, value: string): void {
  const box = form?.querySelector<HTMLInputElement>(`[name="${name}"][value="${value}"]`)
  if (box) box.checked = true
}

function show(): void {
  const { kind } = readSheet()
  for (const part of form?.querySelectorAll<HTMLElement>('[data-kinds]') ?? [])
    part.hidden = !(part.dataset['kinds'] ?? '').split(' ').includes(kind)
  const sheet = readSheet()
  tell('filled', words.filled(sheet.ratings.size, rows().length))
  if (!keep?.checked) return
  writeStored(keyOfSheet(), formatSheet(sheet))
  if (readStored(keyOfSheet()) === undefined) tell('told', words.notKept)
}

async function copy(): Promise<void> {
  const plain = formatSheet(readSheet())
  const copied = await copyText({ plain, html: plain.replaceAll('\n', '<br>') })
  tell('told', copied ? words.copied : words.copyFailed)
}

/** Lets the drawn sheet be filled in the browser. Nothing is kept unless the rater asks for it. */
export function fillSheet(): void {
  const kept = parseSheet(readStored(keyOfSheet()) ?? '')
  if (kept) fill(kept)
  if (keep) keep.checked = kept !== undefined
  for (const tools of document.querySelectorAll<HTMLElement>(
    '[data-quality-tools], [data-quality-compare]',
  ))
    tools.hidden = false
  form?.addEventListener('submit', (event) => event.preventDefault())
  form?.addEventListener('change', () => {
    if (!keep?.checked) writeStored(keyOfSheet(), undefined)
    show()
  })
  // The boxes are empty only after the event is over.
  form?.addEventListener('reset', () =>
    setTimeout(() => {
      writeStored(keyOfSheet(), undefined)
      show()
    }),
  )
  document.querySelector('[data-quality-copy]')?.addEventListener('click', () => void copy())
  document.querySelector('[data-quality-print]')?.addEventListener('click', () => print())
  show()
}
