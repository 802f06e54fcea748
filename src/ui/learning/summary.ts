import { dayInTallinn, formatDay, type Day } from '../../domain/day.ts'
import { learningWords as words } from '../../i18n/et-learning.ts'
import type { LearnerRecord } from '../../learning/learner-record.ts'
import { summarizeTopics } from '../../learning/summarize.ts'
import { loadPractice } from '../practice/load-practice.ts'
import { keepsRecords, readRecord } from './learner-store.ts'

/** Fills the mentor's summary from what is kept on the device. */
function showPaths({ steps }: LearnerRecord): void {
  for (const row of document.querySelectorAll<HTMLElement>('[data-summary-path]')) {
    const done = steps.get(row.dataset['summaryPath'] ?? '') ?? new Map<string, Day>()
    const keys = JSON.parse(row.dataset['steps'] ?? '[]') as readonly string[]
    const days = keys.flatMap((key) => done.get(key) ?? []).toSorted()
    const last = days.at(-1)
    write(row, 'summary-done', words.progress(days.length, keys.length))
    write(row, 'summary-last', last ? formatDay(last) : '–')
  }
}

async function showTopics(record: LearnerRecord): Promise<void> {
  if (record.calls.size === 0) return
  const rows = summarizeTopics(record, await loadPractice())
  const table = document.querySelector<HTMLElement>('[data-summary-topics]')
  const none = document.querySelector<HTMLElement>('[data-summary-none]')
  if (!table || rows.length === 0) return
  table.hidden = false
  if (none) none.hidden = true
  table.querySelector('tbody')?.replaceChildren(
    ...rows.map(({ title, practised, right, hard }) => {
      const row = document.createElement('tr')
      const head = document.createElement('th')
      head.scope = 'row'
      head.textContent = title
      row.append(
        head,
        ...[practised, right, hard].map((count) => {
          const cell = document.createElement('td')
          cell.textContent = String(count)
          return cell
        }),
      )
      return row
    }),
  )
}

function write(root: ParentNode, name: string, text: string): void {
  const place = root.querySelector(`[data-${name}]`)
  if (place) place.textContent = text
}

for (const notice of document.querySelectorAll<HTMLElement>('[data-not-kept]'))
  notice.hidden = keepsRecords()
write(document, 'summary-day', words.summaryDay(formatDay(dayInTallinn(new Date()))))
document.querySelector('[data-print]')?.addEventListener('click', () => print())
const record = readRecord()
showPaths(record)
void showTopics(record)
