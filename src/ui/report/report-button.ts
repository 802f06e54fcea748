import { listenSingleKeys } from '../keys/listen-single-keys.ts'
import { openReport } from './open-report.ts'

// The button at the foot of every page and the key `V` do the same.
listenSingleKeys({
  report: () => {
    openReport()
    return true
  },
})
document.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('[data-open-report]')) openReport()
})
