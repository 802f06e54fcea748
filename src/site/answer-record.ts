import { isPublishable } from '../approvals/status.ts'
import type { ApprovalStatus } from '../domain/approval.ts'
import type { Day } from '../domain/day.ts'
import type { SectionName } from '../domain/section.ts'
import type { LetterPart } from '../letters/model.ts'
import type { LetterSource, LetterText } from '../letters/payload.ts'
import { formatReference } from '../letters/reference.ts'
import { answerAddress } from './addresses.ts'
import { approvedDigest } from './approved-digest.ts'
import { letterParts } from './letter-blocks.ts'
import { answersToRender, type Site } from './load-site.ts'
import { plainText } from './plain-text.ts'
import type { PublishedAnswer, PublishedText } from './published.ts'
import type { RenderContext } from './render-section.ts'

/** Raised when a field changes its meaning or goes away; new fields may come without. */
export const RECORD_VERSION = 1

/**
 * An approved answer for other programs and for the letter composer, as served at
 * `/vastused/<id>.json`. `docs/answer-record.schema.json` describes every field.
 */
export interface AnswerRecord extends LetterSource {
  readonly format: 'teejuht-answer'
  readonly version: number
  readonly url: string
  readonly type: string
  readonly modes: readonly string[]
  readonly topic: string
  readonly status: string
  readonly reviewBy: string
  /** The day for which facts are filled in. */
  readonly asOf: string
  readonly texts: readonly RecordText[]
}

/** An answer's client text in one approved language, also as plain words for other programs. */
export interface RecordText extends LetterText {
  readonly digest: string
  /** When and by which role these very words were approved; absent when they are not. */
  readonly approvedOn?: Day
  readonly approvedBy?: string
  readonly say: string
  readonly letter: string
}

/** The record of every published answer, by id. */
export function buildAnswerRecords(site: Site): readonly AnswerRecord[] {
  return answersToRender(site).map((published) => toRecord(site, published))
}

function toRecord(site: Site, published: PublishedAnswer): AnswerRecord {
  const { answer, status, texts } = published
  return {
    format: 'teejuht-answer',
    version: RECORD_VERSION,
    id: answer.id,
    url: answerAddress(answer.id),
    type: answer.type,
    modes: answer.modes,
    topic: answer.topic,
    status: status.kind,
    reviewBy: answer.review.by,
    asOf: site.options.today,
    gaps: answer.gaps,
    texts: texts.map((text) => toRecordText(site, published, text)),
  }
}

function toRecordText(
  site: Site,
  { answer }: PublishedAnswer,
  { language, text, stale, status }: PublishedText,
): RecordText {
  const context: RenderContext = {
    facts: site.content.facts,
    today: site.options.today,
    language,
    gaps: answer.gaps,
    addressOf: answerAddress,
  }
  const words = (name: SectionName): string => {
    const section = text.sections.get(name)
    return section ? plainText(section, context) : ''
  }
  const blocks = (name: SectionName): readonly LetterPart[] | undefined => {
    const section = text.sections.get(name)
    const copyable = isPublishable(status) && !stale
    return section && copyable ? letterParts(section, context) : undefined
  }
  const sayBlocks = blocks('say')
  const letterBlocks = blocks('letter')
  const digest = approvedDigest(site, answer, language)
  return {
    lang: language,
    digest,
    reference: formatReference(answer.id, language, digest),
    stale,
    ...approvalOf(status),
    title: text.title,
    say: words('say'),
    letter: words('letter'),
    ...(sayBlocks && { sayBlocks }),
    ...(letterBlocks && { letterBlocks }),
  }
}

function approvalOf(status: ApprovalStatus): Pick<RecordText, 'approvedOn' | 'approvedBy'> {
  if (status.kind !== 'approved' && status.kind !== 'overdue') return {}
  const { approvedOn, approvedBy } = status
  return { approvedOn, approvedBy }
}
