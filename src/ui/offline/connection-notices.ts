import { formatDay, type Day } from '../../domain/day.ts'
import { offlineWords as words } from '../../i18n/et-offline.ts'
import { ageOf, hoursAhead, isLocked, OLD_AFTER, type Contact } from './contact.ts'
import { showNotice, type Notice } from './notices.ts'
import { shownAddress } from './shown-address.ts'

const DAY = 24 * 3_600_000

/** Tells whether the server is there, how old the content is without it, and whether the clock can be right. */
export function showConnection(contact: Contact | undefined, online: boolean): void {
  showNotice('connection', online || !contact ? undefined : offlineNotice(contact, Date.now()))
  const hours = contact ? hoursAhead(contact) : 0
  showNotice(
    'clock',
    hours === 0
      ? undefined
      : {
          words: hours > 0 ? words.clockAhead(hours) : words.clockBehind(-hours),
          strong: true,
        },
  )
}

function offlineNotice(contact: Contact, now: number): Notice {
  const age = ageOf(contact, now)
  const since = formatMoment(new Date(contact.at))
  if (age === undefined) return { words: words.clockTurnedBack, strong: true }
  return age > OLD_AFTER
    ? { words: words.old(since, Math.floor(age / DAY)), strong: true }
    : { words: words.offline(since) }
}

/** Hides a restricted page that has been open for too long without contact. What is typed on it stays. */
export function lockPage(contact: Contact | undefined, online: boolean): void {
  const main = document.querySelector('main')
  const restricted = contact?.edition.restricted.includes(shownAddress()) ?? false
  if (!main || !restricted) return
  main.hidden = !online && isLocked(contact, Date.now())
  showNotice('page', main.hidden ? { words: words.locked, strong: true } : undefined)
}

function formatMoment(moment: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0')
  const day = `${String(moment.getFullYear())}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`
  return `${formatDay(day as Day)} kell ${two(moment.getHours())}.${two(moment.getMinutes())}`
}
