import { dayInTallinn, type Day } from '../../domain/day.ts'

/**
 * Calls back with today's day in Tallinn, now and whenever it has changed.
 *
 * Midnight falls on a full minute in every time zone, summer time or not, so looking at
 * every full minute meets it; a page that slept is woken by coming back to it.
 */
export function followDay(onDay: (day: Day) => void): void {
  let shown: Day | undefined
  const look = (): void => {
    const day = dayInTallinn(new Date())
    if (day === shown) return
    shown = day
    onDay(day)
  }
  const wait = (): void => {
    setTimeout(
      () => {
        look()
        wait()
      },
      60_000 - (Date.now() % 60_000),
    )
  }
  look()
  wait()
  document.addEventListener('visibilitychange', look)
  addEventListener('pageshow', look)
}
