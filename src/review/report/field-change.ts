import type { Answer } from '../../domain/answer.ts'
import { LANGUAGES } from '../../domain/language.ts'
import { et } from '../../i18n/et.ts'
import { textIn } from '../../knowledge-base/digest.ts'

/** A field of an answer's head that differs, in words for a person. */
export interface FieldChange {
  readonly field: string
  readonly removed: readonly string[]
  readonly added: readonly string[]
}

/** The fields of an answer's head that differ, but for its titles. A side that is absent has no fields. */
export function diffFields(
  before: Answer | undefined,
  after: Answer | undefined,
): readonly FieldChange[] {
  const [left, right] = [before && fieldsOf(before), after && fieldsOf(after)]
  return [...new Set([...(left?.keys() ?? []), ...(right?.keys() ?? [])])].flatMap((field) => {
    const [old, now] = [left?.get(field) ?? [], right?.get(field) ?? []]
    const removed = old.filter((words) => !now.includes(words))
    const added = now.filter((words) => !old.includes(words))
    return removed.length + added.length > 0 ? [{ field, removed, added }] : []
  })
}

const { fields: names } = et.review

function fieldsOf(answer: Answer): ReadonlyMap<string, readonly string[]> {
  const { review, valid, restriction } = answer
  const fields: [string, readonly string[]][] = [
    [names.type, [answer.type]],
    [names.modes, answer.modes],
    [names.topic, [answer.topic]],
    [names.audience, [answer.audience]],
    [names.owner, [review.owner]],
    [names.risk, [review.risk]],
    [names.reviewBy, [review.by]],
    [
      names.valid,
      valid.from || valid.until ? [`${valid.from ?? '…'} – ${valid.until ?? '…'}`] : [],
    ],
    [names.verify, answer.verify],
    [names.related, answer.related],
    [names.gaps, answer.gaps.map((gap) => `${gap.name}: ${gap.label} (${gap.kind})`)],
    [names.legal, answer.legal.map(({ act, section }) => [act, section].filter(Boolean).join(' '))],
    [
      names.sources,
      answer.sources.map(({ url, checked, confidence }) => `${url} (${checked}, ${confidence})`),
    ],
    [names.restriction, restriction ? [Object.values(restriction).join(', ')] : []],
    [names.silenced, answer.silenced.map(({ check, reason }) => `${check}: ${reason}`)],
    ...LANGUAGES.flatMap((language): [string, readonly string[]][] => {
      const text = textIn(answer, language)
      return text
        ? [
            [`${names.questions} (${language})`, text.questions],
            [`${names.keywords} (${language})`, text.keywords],
          ]
        : []
    }),
  ]
  return new Map(fields)
}
