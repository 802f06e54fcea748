import { et } from '../../i18n/et.ts'
import { qualityWords as words } from '../../i18n/et-quality.ts'
import { RATINGS_OF_SHEET } from '../../learning/quality-sheet.ts'
import { copyWords } from '../card/fetch-card.ts'

type PartName = keyof typeof words.parts

/** One thing to rate. Its key is stable for the words of the answer. */
interface Criterion {
  readonly key: string
  readonly words: DocumentFragment | string
}

const CALL = 'call'
const LETTER = 'letter'
const BOTH = `${CALL} ${LETTER}`

/** The rows of a quality sheet, from the parts of a card: what is rated stands nowhere else. */
export function drawSheet(card: Element): readonly HTMLElement[] {
  const listed = (name: string): readonly Criterion[] => listCriteria(card, name)
  return [
    drawPart('ask-first', CALL, listed('ask-first')),
    drawPart('say', CALL, sayCriterion(card)),
    drawPart('fees', BOTH, feeCriteria(card)),
    drawPart(
      'letter',
      LETTER,
      Object.entries(words.letter).map(([key, text]) => ({ key: `letter-${key}`, words: text })),
    ),
    drawPart('do-not-say', BOTH, listed('do-not-say')),
    drawPart('hand-over', BOTH, listed('hand-over')),
    drawPart('restricted', BOTH, [{ key: 'restricted', words: words.restricted }]),
  ].flat()
}

function sayCriterion(card: Element): readonly Criterion[] {
  const say = card.querySelector('#say-et')
  return say ? [{ key: 'say', words: copyWords(say) }] : []
}

function listCriteria(card: Element, name: string): readonly Criterion[] {
  const rows = card.querySelectorAll(`[data-section="${name}"] > .prose > :is(ul, ol) > li`)
  return [...rows].map((row, index) => ({
    key: `${name}-${String(index + 1)}`,
    words: copyWords(row),
  }))
}

// Of every dated value that the card names: its words as of today.
function feeCriteria(card: Element): readonly Criterion[] {
  return [...card.querySelectorAll('.facts tbody tr')]
    .flatMap((row) => {
      const label = row.querySelector('th')
      const value = row.querySelector('td > span')
      return label && value && value.textContent !== et.card.factUnknown ? [{ label, value }] : []
    })
    .map(({ label, value }, index) => {
      const line = copyWords(label)
      line.append(': ', document.importNode(value, true))
      return { key: `fees-${String(index + 1)}`, words: line }
    })
}

function drawPart(
  name: PartName,
  kinds: string,
  criteria: readonly Criterion[],
): readonly HTMLElement[] {
  if (criteria.length === 0) return []
  const part = document.createElement('section')
  part.dataset['kinds'] = kinds
  part.hidden = !kinds.includes(CALL)
  const title = document.createElement('h2')
  title.textContent = words.parts[name]
  part.append(title, ...criteria.map(drawRow))
  return [part]
}

function drawRow(criterion: Criterion): HTMLElement {
  const row = block('quality-row')
  row.role = 'radiogroup'
  row.dataset['criterion'] = criterion.key
  const told = block('prose')
  told.id = `rida-${criterion.key}`
  told.append(criterion.words)
  row.setAttribute('aria-labelledby', told.id)
  const marks = block('quality-marks')
  marks.append(...RATINGS_OF_SHEET.map((rating) => drawMark(criterion.key, rating)))
  row.append(told, marks)
  return row
}

function drawMark(name: string, value: (typeof RATINGS_OF_SHEET)[number]): HTMLElement {
  const label = document.createElement('label')
  const box = document.createElement('input')
  box.type = 'radio'
  box.name = name
  box.value = value
  label.append(box, ` ${words.ratings[value]}`)
  return label
}

function block(className: string): HTMLElement {
  const element = document.createElement('div')
  element.className = className
  return element
}
