import type { ApprovalStatus } from '../domain/approval.ts'
import { formatDay } from '../domain/day.ts'
import type { Language } from '../domain/language.ts'
import { CLIENT_SECTIONS, type ClientSectionName } from '../domain/section.ts'
import { formatReference } from '../letters/reference.ts'
import { answerAddress } from './addresses.ts'
import { buildAnswerPage, type CardSection } from './answer-page.ts'
import { approvedDigest } from './approved-digest.ts'
import { answersToRender, type Site } from './load-site.ts'
import type { PublishedAnswer, PublishedText } from './published.ts'

/** The exact words that a letter's reference stands for, as `/viide/<reference>/` shows them. */
export interface ReferencePage {
  readonly reference: string
  /** Of the card. */
  readonly address: string
  readonly language: Language
  readonly title: string
  readonly digest: string
  readonly approvedOn: string
  readonly approvedBy: string
  readonly stale: boolean
  /** The day for which facts are filled in. */
  readonly asOf: string
  readonly sections: readonly { readonly name: ClientSectionName; readonly html: string }[]
}

/** A page for every approved text that is published now, by answer and language. */
export function buildReferencePages(site: Site): readonly ReferencePage[] {
  return answersToRender(site).flatMap((published) => {
    const { sections } = buildAnswerPage(site, published)
    return published.texts.flatMap((text) => toPage(site, published, text, sections))
  })
}

/** Every reference that has a page, without making the page. */
export function listReferences(site: Site): readonly string[] {
  return site.published.flatMap((published) =>
    published.texts
      .filter(({ status }) => isApproved(status))
      .map(({ language }) => referenceOf(site, published, language)),
  )
}

function isApproved(
  status: ApprovalStatus,
): status is Extract<ApprovalStatus, { readonly approvedBy: unknown }> {
  return status.kind === 'approved' || status.kind === 'overdue'
}

function referenceOf(site: Site, { answer }: PublishedAnswer, language: Language): string {
  return formatReference(answer.id, language, approvedDigest(site, answer, language))
}

function toPage(
  site: Site,
  published: PublishedAnswer,
  { language, text, status, stale }: PublishedText,
  sections: readonly CardSection[],
): readonly ReferencePage[] {
  if (!isApproved(status)) return []
  const { id } = published.answer
  const digest = approvedDigest(site, published.answer, language)
  return [
    {
      reference: referenceOf(site, published, language),
      address: answerAddress(id) + (language === 'et' ? '' : `?keel=${language}`),
      language,
      title: text.title,
      digest,
      approvedOn: formatDay(status.approvedOn),
      approvedBy: status.approvedBy,
      stale,
      asOf: formatDay(site.options.today),
      sections: CLIENT_SECTIONS.map((name) => {
        const section = sections.find((one) => one.name === name)
        const texts = section?.kind === 'client' ? section.texts : []
        return { name, html: texts.find((one) => one.language === language)?.html ?? '' }
      }),
    },
  ]
}
