import { Feed } from 'feed'
import { formatDay, type Day } from '../../domain/day.ts'
import { et } from '../../i18n/et.ts'
import { CHANGES_ADDRESS, FEED_ADDRESS } from '../addresses.ts'
import type { Site } from '../load-site.ts'
import { ORIGIN_MARK } from '../opensearch.ts'
import type { Change } from './change.ts'
import { allChanges, buildChangesPage } from './changes-page.ts'
import { escapeMarkup } from '../../support/escape-markup.ts'

// The library takes only addresses that could be real.
const NOWHERE = 'https://teejuht.invalid'

/**
 * The changes as an Atom feed. Links are complete once the web server has put its own
 * origin in place of `__ORIGIN__`, as it does for the search description.
 *
 * The days are those of the changes, so the same commit and day give the same bytes.
 */
export function buildChangesFeed(site: Site): string {
  const changes = allChanges(buildChangesPage(site))
  const newest = changes.map(({ day }) => day).find((day) => day <= site.options.today)
  const feed = new Feed({
    id: 'urn:teejuht:muudatused',
    title: `${et.guide.name}: ${et.changes.title}`,
    description: et.changes.intro,
    link: NOWHERE + CHANGES_ADDRESS,
    feedLinks: { atom: NOWHERE + FEED_ADDRESS },
    language: 'et',
    copyright: site.content.settings.organisation,
    author: { name: site.content.settings.organisation },
    updated: instantOf(newest ?? site.options.today),
    generator: et.guide.name,
  })
  for (const change of changes)
    feed.addItem({
      id: `urn:teejuht:muudatus:${encodeURIComponent(change.id)}`,
      title: escapeMarkup(
        `${et.changes.groups[change.kind]}: ${change.title || et.changes.bulk(change.touches.length)}`,
      ),
      link: NOWHERE + (change.history ?? change.address ?? CHANGES_ADDRESS),
      date: instantOf(change.day),
      description: describe(change),
    })
  return feed.atom1().replaceAll(NOWHERE, ORIGIN_MARK)
}

// As HTML, a line each.
function describe({ day, kind, sentences, translations, coming }: Change): string {
  const { from } = et.changes
  const was = coming ? et.changes.today : et.changes.was
  const now = coming ? et.changes.then : et.changes.now
  return [
    kind === 'fact' ? from(formatDay(day)) : formatDay(day),
    ...(translations.length > 0 ? [et.changes.translations(translations.join(', '))] : []),
    ...sentences.flatMap(({ before, after }) => [
      ...(before ? [`${was}: ${before}`] : []),
      ...(after ? [`${now}: ${after}`] : []),
    ]),
  ]
    .map(escapeMarkup)
    .join('<br/>')
}

// Noon of the day: the same calendar day in Tallinn and in Greenwich.
function instantOf(day: Day): Date {
  return new Date(`${day}T12:00:00Z`)
}
