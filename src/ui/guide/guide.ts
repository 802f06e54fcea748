import { back, choose, formatFragment, parseFragment, START, type Walk } from '../../guides/walk.ts'
import { et } from '../../i18n/et.ts'
import { startReviewWarning } from '../card/review-warning.ts'
import { singleKeysOn } from '../keys/stored-keys.ts'
import { isTextField } from '../keys/text-field.ts'
import { guideAction } from './guide-keys.ts'
import { headingIn, optionsIn, readGuide, type GuideOnPage } from './read-guide.ts'
import { showInView, showWalk } from './show-walk.ts'

/**
 * Makes a guide walkable: one question at a time, chosen by mouse or number key. The
 * whole state is the fragment of the address, so the browser's own back works, and a way
 * can be sent to a colleague; nothing is stored.
 */
function start(article: HTMLElement): void {
  const guide = readGuide(article)
  let walk = showWalk(article, guide, parseFragment(location.hash) ?? START)
  article.dataset['ready'] = 'yes'

  const follow = (): void => {
    const wished = parseFragment(location.hash)
    // Another fragment, such as that of „Otse sisu juurde“, is not ours.
    if (!wished || formatFragment(wished) === formatFragment(walk)) return
    walk = showWalk(article, guide, wished)
    showInView(article)
    arrive(article, guide, walk)
  }
  // Showing follows from the address, whoever changed it; after a key at once, because the
  // next key may come before the browser tells of the change.
  const go = (wished: Walk): void => {
    location.hash = formatFragment(wished)
    follow()
  }
  addEventListener('hashchange', follow)
  document.addEventListener('keydown', (event) => {
    const action = guideAction(event)
    if (event.defaultPrevented || event.repeat || !action) return
    if (!singleKeysOn() || isElsewhere(event.target)) return
    event.preventDefault()
    if (action.kind === 'choose') go(choose(guide, walk, action.number))
    else go(action.kind === 'back' ? back(walk) : START)
  })
  article.querySelector('[data-guide-back]')?.addEventListener('click', () => {
    go(back(walk))
  })
  article.querySelector('details')?.addEventListener('toggle', () => {
    showInView(article)
  })
  article.querySelector('[data-guide-restart]')?.addEventListener('click', () => {
    go(START)
  })
}

/** Takes the keyboard and the screen reader to what has come up. */
function arrive(article: HTMLElement, guide: GuideOnPage, walk: Walk): void {
  const section = [...guide.sections.values()].find((one) => !one.hidden)
  if (!section) return
  headingIn(section)?.focus()
  const status = article.querySelector('[data-guide-status]')
  const options = optionsIn(section).length
  if (status)
    status.textContent =
      options > 0 ? et.guides.nowAt(walk.length + 1, options) : et.guides.arrived(walk.length)
}

// Where keys type, belong to a dialog, or scroll the drawing.
function isElsewhere(target: EventTarget | null): boolean {
  if (isTextField(target) || document.querySelector('dialog[open]')) return true
  return target instanceof Element && target.closest('[data-guide-drawing]') !== null
}

startReviewWarning()
const article = document.querySelector<HTMLElement>('[data-guide]')
if (article) start(article)
