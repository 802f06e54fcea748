import { et } from '../../i18n/et.ts'
import { readSeen } from './seen-changes.ts'

// The home page says quietly how many changes this device has not marked as seen.
for (const count of document.querySelectorAll<HTMLElement>('[data-unseen-count]')) {
  const seen = readSeen()
  const ids = JSON.parse(count.dataset['unseenCount'] ?? '[]') as readonly string[]
  const unseen = ids.filter((id) => !seen.has(id)).length
  count.textContent = unseen === 0 ? '' : `: ${et.changes.homeCount(unseen)}`
}
