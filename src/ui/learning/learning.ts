import { dayInTallinn, formatDay } from '../../domain/day.ts'
import { learningWords as words } from '../../i18n/et-learning.ts'
import { withStep, type LearnerRecord } from '../../learning/learner-record.ts'
import { startDeviceRecord } from './device-record.ts'
import { changeRecord, keepsRecords, readRecord } from './learner-store.ts'

/** Shows how far the learner is on every path of the page, and lets her tick steps. */
function show(record: LearnerRecord): void {
  for (const path of document.querySelectorAll<HTMLElement>('[data-path]')) {
    const done = record.steps.get(path.dataset['path'] ?? '')
    const keys = JSON.parse(path.dataset['steps'] ?? '[]') as readonly string[]
    const count = keys.filter((key) => done?.has(key)).length
    const progress = path.querySelector<HTMLProgressElement>('[data-progress]')
    if (progress) progress.value = count
    const told = path.querySelector('[data-progress-words]')
    if (told) told.textContent = words.progress(count, keys.length)
    for (const label of path.querySelectorAll<HTMLElement>('[data-step-done]'))
      showStep(label, done?.get(label.dataset['stepDone'] ?? ''))
  }
}

function showStep(label: HTMLElement, day: Parameters<typeof formatDay>[0] | undefined): void {
  label.hidden = false
  label.title = day ? words.doneOn(formatDay(day)) : ''
  const box = label.querySelector('input')
  if (box) box.checked = day !== undefined
}

document.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLInputElement)) return
  const step = target.closest<HTMLElement>('[data-step-done]')?.dataset['stepDone']
  const path = target.closest<HTMLElement>('[data-path]')?.dataset['path']
  if (step === undefined || path === undefined) return
  const day = target.checked ? dayInTallinn(new Date()) : undefined
  show(changeRecord((record) => withStep(record, path, step, day)))
})
// Practised in another tab, or come back from a card.
addEventListener('storage', () => show(readRecord()))
addEventListener('pageshow', () => show(readRecord()))

for (const notice of document.querySelectorAll<HTMLElement>('[data-not-kept]'))
  notice.hidden = keepsRecords()
startDeviceRecord(() => show(readRecord()))
