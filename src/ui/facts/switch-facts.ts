import type { Day } from '../../domain/day.ts'
import { scheduledOn, type ScheduledText } from '../../facts/schedule.ts'
import { followDay } from './follow-day.ts'

/** Shows the value of every dated fact that is in force today in Tallinn, also past midnight. */
function switchFacts(day: Day): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-fact-schedule]')) {
    const step = scheduledOn(readSchedule(element), day)
    if (step && element.textContent !== step.text) element.replaceChildren(contentOf(step))
  }
}

function contentOf({ text, url }: ScheduledText): Node {
  if (!url) return document.createTextNode(text)
  const link = document.createElement('a')
  link.href = url
  link.className = 'outside'
  link.rel = 'noreferrer'
  link.textContent = text
  return link
}

function readSchedule(element: HTMLElement): readonly ScheduledText[] {
  return JSON.parse(element.dataset['factSchedule'] ?? '[]') as readonly ScheduledText[]
}

followDay(switchFacts)
