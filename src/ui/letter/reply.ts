import type { Gap } from '../../domain/answer.ts'
import type { Language } from '../../domain/language.ts'
import { et } from '../../i18n/et.ts'
import { replyDeadline } from '../../letters/deadlines/deadline.ts'
import type { ReplyType } from '../../letters/deadlines/reply-type.ts'
import { deadlineSentence } from '../../letters/deadlines/sentence.ts'
import type { AllReplyTerms } from '../../letters/deadlines/term.ts'
import type { GapProblem } from '../../letters/fill.ts'
import { readDay } from '../../letters/gap-value.ts'

/** What the client sent and when it came, when the letter shall say until when it is answered. */
export interface ReplyPromise {
  readonly type: ReplyType
  /** As typed. */
  readonly received: string
}

/** The day of receipt is asked like a gap of the letter. */
export const RECEIVED: Gap = { name: 'saabumise-paev', label: et.letter.received, kind: 'date' }

/** The sentence for the letter, or why there is none. */
export type ReplySentence = { readonly sentence: string } | { readonly problem: GapProblem }

/** Says until when the administration answers, counted from the day of receipt. */
export function replySentence(
  { type, received }: ReplyPromise,
  terms: AllReplyTerms,
  language: Language,
): ReplySentence {
  const day = readDay(received)
  const deadline = day && replyDeadline(type, day, terms[type])
  if (deadline) return { sentence: deadlineSentence(type, deadline.answer.day, language) }
  const { name, label } = RECEIVED
  return { problem: { name, label, fault: received.trim() === '' ? 'empty' : 'no-date' } }
}
