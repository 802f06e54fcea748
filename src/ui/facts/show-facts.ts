import type { Day } from '../../domain/day.ts'
import { scheduledOn, type ScheduledText } from '../../facts/schedule.ts'

/** Shows the value that every dated fact below `root` has on a day. */
export function showFacts(root: ParentNode, day: Day): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-fact-schedule]')) {
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
