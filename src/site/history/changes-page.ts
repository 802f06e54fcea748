import { addDays, type Day } from '../../domain/day.ts'
import { answerAddress, historyAddress } from '../addresses.ts'
import type { Site } from '../load-site.ts'
import { plainText } from '../plain-text.ts'
import type { PublishedAnswer } from '../published.ts'
import { answerChanges } from './answer-changes.ts'
import { CHANGE_KINDS, type Change, type ChangeKind } from './change.ts'
import { correctedFacts, scheduledChanges } from './fact-changes.ts'
import { siteHistory } from './site-history.ts'
import { reasonUnknown } from './unknown-history.ts'

/** How far back changes are told, in days; a month of leave and a little more. */
export const DAYS_BACK = 42
/** How far ahead changes of facts are told, in days. */
const DAYS_AHEAD = 45
/** From so many new answers on a day they are one import, told as one change. */
const IMPORT_SIZE = 12

/** What `/muudatused/` tells. */
export interface ChangesPage {
  /** Why changes of words are not known, in words; nothing when they are. */
  readonly unknown?: string | undefined
  readonly days: number
  /** What everybody must read, until they have seen it. Also stands in its group. */
  readonly pinned: readonly Change[]
  /** Groups that hold something, in their order; newest first within. */
  readonly groups: readonly { readonly kind: ChangeKind; readonly changes: readonly Change[] }[]
}

/** What changed up to the site's day, grouped by what it means to an agent. */
export function buildChangesPage(site: Site): ChangesPage {
  const { today } = site.options
  const since = addDays(today, -DAYS_BACK)
  const outcome = siteHistory(site)
  const changes = [
    ...scheduledChanges(site, since, addDays(today, DAYS_AHEAD)),
    ...(outcome.kind === 'known'
      ? [
          ...correctedFacts(site, outcome, since),
          ...gatherImports(answerChanges(site, outcome, since)),
        ]
      : []),
  ].toSorted(byDayAndTitle)
  return {
    ...(outcome.kind === 'unknown' && { unknown: reasonUnknown(outcome.fault) }),
    days: DAYS_BACK,
    pinned: pinnedChanges(site, changes, since),
    groups: CHANGE_KINDS.flatMap((kind) => {
      const found = changes.filter((change) => change.kind === kind)
      return found.length > 0 ? [{ kind, changes: found }] : []
    }),
  }
}

/** Every change of the page once, newest first: for the feed and for the count on the home page. */
export function allChanges({ pinned, groups }: ChangesPage): readonly Change[] {
  const changes = [...pinned, ...groups.flatMap((group) => group.changes)]
  return [...new Map(changes.map((change) => [change.id, change])).values()].toSorted(byDayAndTitle)
}

/** The changes that the home page counts: those of today's guide, not what only comes later. */
export function recentChangeIds(site: Site): readonly string[] {
  return allChanges(buildChangesPage(site))
    .filter(({ day }) => day <= site.options.today)
    .map(({ id }) => id)
}

// The import is one thing to have seen; its answers are listed in it.
function gatherImports(changes: readonly Change[]): readonly Change[] {
  const fresh = Map.groupBy(
    changes.filter(({ kind }) => kind === 'new'),
    ({ day }) => day,
  )
  const imports = [...fresh].filter(([, found]) => found.length >= IMPORT_SIZE)
  const imported = new Set(imports.flatMap(([, found]) => found))
  return [
    ...changes.filter((change) => !imported.has(change)),
    ...imports.map(([day, found]) => importOf(day, found)),
  ]
}

function importOf(day: Day, found: readonly Change[]): Change {
  return {
    id: `esmane:${day}:${String(found.length)}`,
    kind: 'new',
    day,
    title: '',
    modes: [...new Set(found.flatMap(({ modes }) => modes))],
    sentences: [],
    more: 0,
    translations: [],
    touches: found
      .map(({ title, address = '' }) => ({ title, address }))
      .toSorted((left, right) => collator.compare(left.title, right.title)),
    withheld: false,
    correction: false,
    coming: false,
  }
}

/** The newest change of every answer whose `mustRead` day has come and is not long past. */
function pinnedChanges(site: Site, changes: readonly Change[], since: Day): readonly Change[] {
  return site.published.flatMap((published) => {
    const { mustRead, id } = published.answer
    if (!mustRead || mustRead > site.options.today || mustRead < since) return []
    const newest = changes.find(
      ({ address, kind }) => address === answerAddress(id) && kind !== 'fact',
    )
    return [newest ?? unknownChange(site, published, mustRead)]
  })
}

// Without a history the answer itself is what must be read.
function unknownChange(site: Site, { answer }: PublishedAnswer, day: Day): Change {
  const say = answer.sections.get('say')
  const context = {
    facts: site.content.facts,
    today: site.options.today,
    language: 'et' as const,
    gaps: answer.gaps,
    addressOf: answerAddress,
  }
  return {
    id: `${answer.id}:${day}`,
    kind: 'meaning',
    day,
    title: answer.title,
    address: answerAddress(answer.id),
    modes: answer.modes,
    sentences: say ? [{ after: plainText(say, context) }] : [],
    more: 0,
    history: historyAddress(answer.id),
    translations: [],
    touches: [],
    withheld: false,
    correction: false,
    coming: false,
  }
}

// The machine's own locale must not change the order of a published page.
const collator = new Intl.Collator('et')

function byDayAndTitle(left: Change, right: Change): number {
  if (left.day !== right.day) return left.day < right.day ? 1 : -1
  return collator.compare(left.title, right.title) || (left.id < right.id ? -1 : 1)
}
