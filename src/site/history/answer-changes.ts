import { createHash } from 'node:crypto'
import { addDays, type Day } from '../../domain/day.ts'
import { publishedVersions, type PublishedVersion } from '../../history/published-versions.ts'
import type { TextHistory } from '../../history/revision.ts'
import { answerAddress, historyAddress } from '../addresses.ts'
import type { Site } from '../load-site.ts'
import type { PublishedAnswer } from '../published.ts'
import { changedSentences } from './changed-sentences.ts'
import type { Change, ChangeKind } from './change.ts'
import type { SiteHistory } from './site-history.ts'

/** How many sentences of a change are told before the reader is sent to the whole of it. */
const MOST_SENTENCES = 3

/** What happened to answers since a day, as far as this audience may know of it. */
export function answerChanges(site: Site, past: SiteHistory, since: Day): readonly Change[] {
  const byId = Map.groupBy(past.history.texts, ({ id }) => id)
  return [...byId].flatMap(([id, texts]) => {
    const published = site.byId.get(id)
    return published
      ? changesOf(site, past, published, texts, since)
      : withdrawalOf(site, past, texts, since)
  })
}

function changesOf(
  site: Site,
  past: SiteHistory,
  published: PublishedAnswer,
  texts: readonly TextHistory[],
  since: Day,
): readonly Change[] {
  const languages = new Set(published.texts.map(({ language }) => language))
  const versions = texts
    .filter(({ language }) => languages.has(language))
    .flatMap((text) => publishedVersions(text, past.history))
    .filter(({ day }) => day >= since && day <= site.options.today)
  return [...Map.groupBy(versions, ({ day }) => day)].map(([day, ofDay]) =>
    toChange(site, past, published, day, ofDay),
  )
}

/** Several versions of one day are one change: from what stood before the day to what stood after it. */
function toChange(
  site: Site,
  { restricted }: SiteHistory,
  { answer }: PublishedAnswer,
  day: Day,
  versions: readonly PublishedVersion[],
): Change {
  const { id, title, modes } = answer
  const estonian = versions.filter(({ language }) => language === 'et')
  const [first] = estonian
  const last = estonian.at(-1)
  const withheld = restricted.isTouched(id)
  const context = { site, restricted, day, language: 'et' } as const
  const sentences =
    first?.before && last && !withheld ? changedSentences(first.before, last.words, context) : []
  return {
    // With the day: a revert brings the same words back, and that is news again.
    id: `${id}:${(last ?? versions.at(-1))?.words.digest.slice(7, 15) ?? ''}:${day}`,
    kind: kindOf(estonian),
    day,
    title,
    address: answerAddress(id),
    modes,
    sentences: sentences.slice(0, MOST_SENTENCES).map(({ before, after }) => ({ before, after })),
    more: Math.max(0, sentences.length - MOST_SENTENCES),
    history: historyAddress(id),
    translations: estonian.length > 0 ? [] : [...new Set(versions.map(({ language }) => language))],
    touches: [],
    withheld: withheld && first?.before !== undefined,
    correction: false,
    coming: false,
  }
}

function kindOf(estonian: readonly PublishedVersion[]): ChangeKind {
  const kinds = estonian.map(({ kind }) => kind)
  if (kinds.includes('new')) return 'new'
  return kinds.includes('meaning') ? 'meaning' : 'wording'
}

/**
 * An answer that was approved once and is not published any more. One that was ever
 * restricted is not named at all: to agents it never was.
 */
function withdrawalOf(
  site: Site,
  { history, restricted }: SiteHistory,
  texts: readonly TextHistory[],
  since: Day,
): readonly Change[] {
  const text = texts.find(({ language }) => language === 'et')
  const last = text && publishedVersions(text, history).at(-1)
  if (!text || !last || restricted.isTouched(text.id) || restricted.holds(last.words.title))
    return []
  const index = text.revisions.findLastIndex(({ words }) => words?.digest === last.words.digest)
  const day = text.revisions[index + 1]?.day ?? addDays(last.day, 1)
  if (day < since || day > site.options.today) return []
  const name = createHash('sha256').update(text.id).digest('hex').slice(0, 12)
  return [
    {
      id: `eemaldatud:${name}:${day}`,
      kind: 'withdrawn',
      day,
      title: last.words.title,
      modes: last.words.modes,
      sentences: [],
      more: 0,
      translations: [],
      touches: [],
      withheld: false,
      correction: false,
      coming: false,
    },
  ]
}
