import type { Language } from '../domain/language.ts'
import type { SectionName } from '../domain/section.ts'
import { digestOf } from '../knowledge-base/digest.ts'
import { answerAddress } from './addresses.ts'
import type { Site } from './load-site.ts'
import { plainText } from './plain-text.ts'
import type { PublishedAnswer } from './published.ts'

/** Raised when a field changes its meaning or goes away; new fields may come without. */
export const RECORD_VERSION = 1

/** An approved answer for other programs, as served at `/vastused/<id>.json`. */
export interface AnswerRecord {
  readonly format: 'teejuht-answer'
  readonly version: number
  readonly id: string
  readonly url: string
  readonly type: string
  readonly modes: readonly string[]
  readonly topic: string
  readonly status: string
  readonly reviewBy: string
  /** The day for which facts are filled in. */
  readonly asOf: string
  readonly gaps: readonly { readonly name: string; readonly label: string; readonly kind: string }[]
  readonly texts: readonly {
    readonly lang: Language
    readonly digest: string
    readonly stale: boolean
    readonly title: string
    readonly say: string
    readonly letter: string
  }[]
}

/** The record of every published answer, by id. */
export function buildAnswerRecords(site: Site): readonly AnswerRecord[] {
  return site.published.map((published) => toRecord(site, published))
}

function toRecord(site: Site, { answer, status, texts }: PublishedAnswer): AnswerRecord {
  const { today } = site.options
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
    asOf: today,
    gaps: answer.gaps.map(({ name, label, kind }) => ({ name, label, kind })),
    texts: texts.map(({ language, text, stale }) => {
      const context = {
        facts: site.content.facts,
        today,
        language,
        gaps: answer.gaps,
        addressOf: answerAddress,
      }
      const words = (name: SectionName): string => {
        const section = text.sections.get(name)
        return section ? plainText(section, context) : ''
      }
      return {
        lang: language,
        digest: digestOf(answer, language),
        stale,
        title: text.title,
        say: words('say'),
        letter: words('letter'),
      }
    }),
  }
}
