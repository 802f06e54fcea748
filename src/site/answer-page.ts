import type { AnswerMode } from '../domain/transport-mode.ts'
import type { ApprovalStatus } from '../domain/approval.ts'
import type { Day } from '../domain/day.ts'
import type { LegalBasis, Source } from '../domain/fact.ts'
import { LANGUAGES, type Language } from '../domain/language.ts'
import { SECTIONS, type SectionName } from '../domain/section.ts'
import type { AnswerType, Gap, Restriction } from '../domain/answer.ts'
import { answerAddress, DEADLINES_ADDRESS, guideAddress, historyAddress } from './addresses.ts'
import { approvedDigest } from './approved-digest.ts'
import { speaksOfReplyTerms } from './deadline-page.ts'
import { factRows, type FactRow } from './fact-rows.ts'
import { createTermMarker, type TermMarker } from './glossary/card-terms.ts'
import { answersToRender, type Site } from './load-site.ts'
import type { PublishedAnswer, PublishedText } from './published.ts'
import { plainLine } from './render-line.ts'
import { renderSection, type RenderContext } from './render-section.ts'

/** A client text in one language, rendered. */
export interface ClientText {
  readonly language: Language
  /** False when this language is not approved; the html is then empty. */
  readonly available: boolean
  readonly stale: boolean
  readonly title: string
  readonly html: string
}

/** A section of the card: staff text, or client text in every language. */
export type CardSection =
  | { readonly kind: 'staff'; readonly name: SectionName; readonly html: string }
  | { readonly kind: 'client'; readonly name: SectionName; readonly texts: readonly ClientText[] }

/** All that the card of an answer shows. */
export interface AnswerPage {
  readonly id: string
  readonly title: string
  readonly titles: readonly { readonly language: Language; readonly title: string }[]
  readonly type: AnswerType
  readonly modes: readonly AnswerMode[]
  readonly topic: { readonly id: string; readonly title: string }
  readonly status: ApprovalStatus
  readonly owner: string
  readonly reviewBy: Day
  readonly validFrom?: Day | undefined
  readonly validUntil?: Day | undefined
  readonly supervisorsOnly: boolean
  /** In the supervisors' build only. */
  readonly restriction?: Restriction | undefined
  readonly version: string
  /** Where the card's earlier versions are shown. */
  readonly history: string
  readonly verify: readonly string[]
  readonly sections: readonly CardSection[]
  readonly facts: readonly FactRow[]
  readonly gaps: readonly Gap[]
  readonly legal: readonly LegalBasis[]
  readonly sources: readonly Source[]
  readonly related: readonly {
    readonly id: string
    readonly title: string
    readonly address: string
  }[]
  readonly languages: readonly Language[]
  /** The guides that can end in this answer. */
  readonly guides: readonly { readonly title: string; readonly address: string }[]
  /** Where the deadlines that the card speaks of are counted; none when it speaks of none. */
  readonly deadlines?: string | undefined
}

/**
 * The path of every card with its page, which is made only when it is asked for: a preview of
 * one card does not wait for all the others.
 */
export function answerPaths(
  site: Site,
): readonly { readonly params: { readonly id: string }; readonly props: { page: AnswerPage } }[] {
  return answersToRender(site).map((published) => ({
    params: { id: published.answer.id },
    props: {
      get page() {
        return buildAnswerPage(site, published)
      },
    },
  }))
}

/** The card of every published answer, by id. */
export function buildAnswerPages(site: Site): readonly AnswerPage[] {
  return answersToRender(site).map((published) => buildAnswerPage(site, published))
}

// A card is asked for by its page, its record and its references.
const built = new WeakMap<PublishedAnswer, { readonly site: Site; readonly page: AnswerPage }>()

/** The card of one published answer. */
export function buildAnswerPage(site: Site, published: PublishedAnswer): AnswerPage {
  const known = built.get(published)
  if (known?.site === site) return known.page
  const page = makeAnswerPage(site, published)
  built.set(published, { site, page })
  return page
}

function makeAnswerPage(site: Site, published: PublishedAnswer): AnswerPage {
  const { answer, status, texts } = published
  const facts = factRows(site, answer)
  const topic = site.content.topics.find((one) => one.id === answer.topic)
  const markTerm = createTermMarker(site, answer)
  return {
    id: answer.id,
    title: answer.title,
    titles: texts.map(({ language, text }) => ({ language, title: text.title })),
    type: answer.type,
    modes: answer.modes,
    topic: { id: answer.topic, title: topic?.title ?? answer.topic },
    status,
    owner: answer.review.owner,
    reviewBy: answer.review.by,
    validFrom: answer.valid.from,
    validUntil: answer.valid.until,
    supervisorsOnly: answer.audience === 'supervisors',
    restriction: answer.restriction,
    version: approvedDigest(site, answer, 'et').slice(7, 15),
    history: historyAddress(answer.id),
    verify: answer.verify,
    sections: SECTIONS.map(({ name, forClients }) =>
      forClients
        ? { kind: 'client', name, texts: clientTexts(site, published, name) }
        : { kind: 'staff', name, html: staffHtml(site, published, name, markTerm) },
    ),
    facts,
    gaps: answer.gaps,
    legal: answer.legal,
    sources: answer.sources,
    related: answer.related.flatMap((id) => {
      const other = site.byId.get(id)
      return other ? [{ id, title: other.answer.title, address: answerAddress(id) }] : []
    }),
    languages: texts.map((text) => text.language),
    guides: guidesTo(site, published),
    deadlines: speaksOfReplyTerms(facts.map(({ id }) => id)) ? DEADLINES_ADDRESS : undefined,
  }
}

function guidesTo(site: Site, published: PublishedAnswer): AnswerPage['guides'] {
  const context = renderContext(site, published, 'et')
  return site.guides
    .filter(({ guide }) =>
      [...guide.outcomes.values()].some(({ answer }) => answer === published.answer.id),
    )
    .map(({ guide }) => ({
      title: plainLine(guide.title, context),
      address: guideAddress(guide.id),
    }))
}

function staffHtml(
  site: Site,
  published: PublishedAnswer,
  name: SectionName,
  markTerm: TermMarker,
): string {
  const section = published.answer.sections.get(name)
  return section
    ? renderSection(section, { ...renderContext(site, published, 'et'), markTerm })
    : ''
}

function clientTexts(
  site: Site,
  published: PublishedAnswer,
  name: SectionName,
): readonly ClientText[] {
  return LANGUAGES.map((language) => {
    const found: PublishedText | undefined = published.texts.find(
      (text) => text.language === language,
    )
    const section = found?.text.sections.get(name)
    return {
      language,
      available: section !== undefined,
      stale: found?.stale ?? false,
      title: found?.text.title ?? '',
      html: section ? renderSection(section, renderContext(site, published, language)) : '',
    }
  })
}

function renderContext(site: Site, { answer }: PublishedAnswer, language: Language): RenderContext {
  return {
    facts: site.content.facts,
    today: site.options.today,
    language,
    gaps: answer.gaps,
    addressOf: (id) =>
      site.byId.has(id)
        ? answerAddress(id) + (language === 'et' ? '' : `?keel=${language}`)
        : undefined,
  }
}
