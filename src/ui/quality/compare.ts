import { qualityWords as words } from '../../i18n/et-quality.ts'
import { compareSheets, parseSheet } from '../../learning/quality-sheet.ts'

/** Counts how far two pasted sheets agree, as they are pasted. */
export function startCompare(): void {
  const boxes = [...document.querySelectorAll<HTMLTextAreaElement>('[data-pasted]')]
  const told = document.querySelector('[data-agreement]')
  const list = document.querySelector('[data-differing]')
  const show = (): void => {
    const [left, right] = boxes.map(({ value }) => parseSheet(value))
    const agreement = left && right ? compareSheets(left, right) : undefined
    const empty = boxes.every(({ value }) => value.trim() === '')
    if (told) told.textContent = empty ? '' : wordsFor(left && right ? 'read' : 'unread', agreement)
    list?.replaceChildren(...(agreement?.differing ?? []).map(lineOf))
  }
  for (const box of boxes) box.addEventListener('input', show)
}

function wordsFor(state: 'read' | 'unread', agreement: ReturnType<typeof compareSheets>): string {
  if (state === 'unread') return words.unreadable
  if (!agreement) return words.otherSheets
  const { agreed, total, differing } = agreement
  const count = words.agreement(agreed, total)
  return differing.length > 0 ? `${count} ${words.differing}` : count
}

// The criterion in the card's words, when this page is the sheet that was filled.
function lineOf(criterion: string): HTMLElement {
  const line = document.createElement('li')
  line.textContent = document.getElementById(`rida-${criterion}`)?.textContent.trim() ?? criterion
  return line
}
