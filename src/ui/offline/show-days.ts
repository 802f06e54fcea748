import { formatDay } from '../../domain/day.ts'
import type { PageEdition } from './page-edition.ts'

/** Writes at the foot of the page when its words were approved last, and for which day its facts are filled in. */
export function showDays({ contentDay, factsDay }: PageEdition): void {
  for (const [name, day] of Object.entries({ content: contentDay, facts: factsDay })) {
    const place = document.querySelector<HTMLTimeElement>(`[data-day-of=${name}]`)
    if (!place) continue
    place.textContent = formatDay(day)
    place.dateTime = day
  }
}
