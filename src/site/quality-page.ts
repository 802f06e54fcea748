import type { List, RootContent } from 'mdast'
import type { Section } from '../domain/answer.ts'
import type { SectionName } from '../domain/section.ts'
import { qualityWords as words } from '../i18n/et-quality.ts'
import { formatReference } from '../letters/reference.ts'
import { answerAddress } from './addresses.ts'
import { approvedDigest } from './approved-digest.ts'
import { factRows } from './fact-rows.ts'
import { answersToRender, type Site } from './load-site.ts'
import type { PublishedAnswer } from './published.ts'
import { renderSection } from './render-section.ts'
import { escapeMarkup } from '../support/escape-markup.ts'
import { staffContext } from './staff-context.ts'

/** One thing to rate. */
export interface Criterion {
  /** Stable for the words of the answer. */
  readonly key: string
  /** HTML. */
  readonly html: string
}

/** Criteria of one part of the card. */
export interface SheetPart {
  readonly name: keyof typeof words.parts
  readonly kinds: readonly ('call' | 'letter')[]
  readonly criteria: readonly Criterion[]
}

/** All that a quality sheet shows. */
export interface QualityPage {
  readonly id: string
  readonly title: string
  readonly address: string
  readonly reference: string
  readonly parts: readonly SheetPart[]
}

const BOTH = ['call', 'letter'] as const

/** The quality sheet of every published answer. */
export function buildQualityPages(site: Site): readonly QualityPage[] {
  return answersToRender(site).map((published) => ({
    id: published.answer.id,
    title: published.answer.title,
    address: answerAddress(published.answer.id),
    reference: formatReference(
      published.answer.id,
      'et',
      approvedDigest(site, published.answer, 'et'),
    ),
    parts: partsOf(site, published).filter(({ criteria }) => criteria.length > 0),
  }))
}

function partsOf(site: Site, published: PublishedAnswer): readonly SheetPart[] {
  const listed = (name: SectionName): readonly Criterion[] => listCriteria(site, published, name)
  return [
    { name: 'ask-first', kinds: ['call'], criteria: listed('ask-first') },
    { name: 'say', kinds: ['call'], criteria: [{ key: 'say', html: whole(site, published) }] },
    { name: 'fees', kinds: BOTH, criteria: feeCriteria(site, published) },
    {
      name: 'letter',
      kinds: ['letter'],
      criteria: Object.entries(words.letter).map(([key, text]) => ({
        key: `letter-${key}`,
        html: text,
      })),
    },
    { name: 'do-not-say', kinds: BOTH, criteria: listed('do-not-say') },
    { name: 'hand-over', kinds: BOTH, criteria: listed('hand-over') },
    { name: 'restricted', kinds: BOTH, criteria: [{ key: 'restricted', html: words.restricted }] },
  ]
}

// Of every dated value that the card names: its words as of today.
function feeCriteria(site: Site, { answer }: PublishedAnswer): readonly Criterion[] {
  return factRows(site, answer)
    .filter(({ value }) => value !== undefined)
    .map(({ label, value, schedule }, index) => ({
      key: `fees-${String(index + 1)}`,
      html: `${escapeMarkup(label)}: <span data-fact-schedule="${escapeMarkup(schedule ?? '[]')}">${escapeMarkup(value ?? '')}</span>`,
    }))
}

function whole(site: Site, published: PublishedAnswer): string {
  const say = published.answer.sections.get('say')
  return say ? renderSection(say, staffContext(site, published.answer.gaps)) : ''
}

function listCriteria(
  site: Site,
  published: PublishedAnswer,
  name: SectionName,
): readonly Criterion[] {
  const section = published.answer.sections.get(name)
  if (!section) return []
  const context = staffContext(site, published.answer.gaps)
  return section.tree.children
    .filter((block): block is List => block.type === 'list')
    .flatMap((list) => list.children)
    .map((listed, index) => ({
      key: `${name}-${String(index + 1)}`,
      html: renderSection(sectionOf(section, listed.children), context),
    }))
}

function sectionOf(section: Section, children: readonly RootContent[]): Section {
  return { ...section, tree: { type: 'root', children: [...children] } }
}
