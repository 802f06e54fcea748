import { follow, formatFragment, walkOf, type Followed, type Walk } from '../../guides/walk.ts'
import { et } from '../../i18n/et.ts'
import { headingIn, optionsIn, type GuideOnPage } from './read-guide.ts'

/**
 * Shows where a walk has come to, and nothing else of the guide: one question or the
 * outcome, the way there, and the place in the drawing. Returns the walk as far as the
 * guide allows it.
 */
export function showWalk(article: HTMLElement, guide: GuideOnPage, wished: Walk): Walk {
  const followed = follow(guide, wished)
  const walk = walkOf(followed)
  for (const [name, section] of guide.sections) section.hidden = name !== followed.at.name
  const section = guide.sections.get(followed.at.name)
  for (const [index, link] of (section ? optionsIn(section) : []).entries())
    link.href = formatFragment([...walk, index + 1])
  showTrail(article, guide, followed)
  showInDrawing(article, followed)
  return walk
}

function showTrail(article: HTMLElement, guide: GuideOnPage, { choices }: Followed): void {
  const trail = article.querySelector<HTMLElement>('[data-guide-trail]')
  if (!trail) return
  trail.hidden = choices.length === 0
  const walk = choices.map(({ number }) => number)
  trail.querySelector('ol')?.replaceChildren(
    ...choices.map(({ step, number }, index) => {
      const section = guide.sections.get(step)
      const link = document.createElement('a')
      // Leads back to the question, before this choice.
      link.href = formatFragment(walk.slice(0, index)) || '#'
      const question = document.createElement('span')
      question.textContent = (section && headingIn(section)?.textContent.trim()) ?? ''
      const option = document.createElement('strong')
      option.textContent = labelOf(section, number)
      link.append(question, ' ', option)
      link.title = et.guides.chooseAgain
      const item = document.createElement('li')
      item.append(link)
      return item
    }),
  )
}

function labelOf(section: HTMLElement | undefined, number: number): string {
  const link = section && optionsIn(section)[number - 1]
  return link?.querySelector('span')?.textContent.trim() ?? ''
}

function showInDrawing(article: HTMLElement, { choices, at }: Followed): void {
  const passed = new Set(choices.map(({ step }) => step))
  for (const box of article.querySelectorAll<SVGElement>('[data-node]')) {
    const name = box.dataset['node'] ?? ''
    box.classList.toggle('passed', passed.has(name))
    box.classList.toggle('here', name === at.name)
  }
  const taken = new Set(choices.map(({ step, number }) => `${step} ${String(number)}`))
  for (const line of article.querySelectorAll<SVGElement>('[data-from]')) {
    const { from = '', number = '' } = line.dataset
    line.classList.toggle('taken', taken.has(`${from} ${number}`))
  }
}

/** Scrolls the drawing, and nothing else, to where the walk has come to. */
export function showInView(article: HTMLElement): void {
  const region = article.querySelector('[data-guide-drawing]')
  const box = region?.querySelector('.here')?.getBoundingClientRect()
  // A closed drawing has no size.
  if (!region || !box || box.width === 0) return
  const frame = region.getBoundingClientRect()
  region.scrollBy(
    box.left + box.width / 2 - frame.left - frame.width / 2,
    box.top + box.height / 2 - frame.top - frame.height / 2,
  )
}
