import { createHash } from 'node:crypto'
import { visit } from 'unist-util-visit'
import type { Answer } from '../domain/answer.ts'
import type { Day } from '../domain/day.ts'
import type { Edition } from '../domain/edition.ts'
import { SUPERVISOR_BLOCK } from '../knowledge-base/block-directives.ts'
import { isBlockDirective } from '../knowledge-base/markdown.ts'
import { answerAddress, guideAddress } from './addresses.ts'
import type { Site } from './load-site.ts'
import type { PublishedAnswer } from './published.ts'

const cache = new WeakMap<Site, Edition>()

/** What this build says of itself. It depends on the content and the day asked for, never on the clock. */
export function editionOf(site: Site): Edition {
  const known = cache.get(site)
  if (known) return known
  const edition: Edition = {
    format: 'teejuht-edition',
    audience: site.options.audience,
    content: contentVersion(site),
    contentDay: contentDay(site),
    factsDay: site.options.today,
    answers: site.published.map(({ answer }) => answer.id),
    guides: site.guides.map(({ guide }) => guide.id),
    restricted: restrictedAddresses(site),
  }
  cache.set(site, edition)
  return edition
}

function contentVersion(site: Site): string {
  const { options, published, guides, content } = site
  const hash = createHash('sha256')
  for (const one of published) hash.update(JSON.stringify(toldBy(one)))
  const rest = [options.today, options.audience, guides, content.facts, content.settings]
  hash.update(
    JSON.stringify(rest, (_, value: unknown) => (value instanceof Map ? [...value] : value)),
  )
  return hash.digest('hex').slice(0, 16)
}

// Trees go to JSON as they are: asking about every node would take ten times as long.
function toldBy({ answer, status, texts }: PublishedAnswer): unknown {
  const languages = texts.map(({ text: { title, sections }, ...rest }) => [
    rest,
    title,
    [...sections].map(([name, { tree }]) => [name, tree]),
  ])
  const { translations, sections, fieldPlaces, ...fields } = answer
  void [translations, sections, fieldPlaces]
  return [fields, status, languages]
}

function contentDay(site: Site): Day {
  const statuses = [
    ...site.published.flatMap(({ texts }) => texts.map(({ status }) => status)),
    ...site.guides.map(({ status }) => status),
  ]
  const days = statuses.flatMap((status) => ('approvedOn' in status ? [status.approvedOn] : []))
  return days.toSorted().at(-1) ?? site.options.today
}

// The overview of supervisors names drafts and restricted answers.
function restrictedAddresses(site: Site): readonly string[] {
  if (site.options.audience === 'agents') return []
  const answers = site.published.map(({ answer }) => answer).filter(isRestricted)
  const guides = site.guides.filter(({ guide }) => guide.audience === 'supervisors')
  return [
    '/ulevaade/',
    ...answers.map(({ id }) => answerAddress(id)),
    ...guides.map(({ guide }) => guideAddress(guide.id)),
  ]
}

/** Whether an answer holds words that are for supervisors only. */
export function isRestricted(answer: Answer): boolean {
  return (
    answer.audience === 'supervisors' ||
    [answer, ...answer.translations.values()].some(({ sections }) =>
      [...sections.values()].some(({ tree }) => {
        let found = false
        visit(tree, (node) => {
          if (isBlockDirective(node) && node.name === SUPERVISOR_BLOCK) found = true
        })
        return found
      }),
    )
  )
}
