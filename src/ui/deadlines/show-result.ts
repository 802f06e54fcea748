import { formatDay, type Day } from '../../domain/day.ts'
import { LANGUAGES } from '../../domain/language.ts'
import { et } from '../../i18n/et.ts'
import type { ReplyDeadline } from '../../letters/deadlines/deadline.ts'
import { explainDeadline } from '../../letters/deadlines/explain.ts'
import { REPLY_RULES, type ReplyType } from '../../letters/deadlines/reply-type.ts'
import { deadlineSentence, extendedSentence } from '../../letters/deadlines/sentence.ts'
import { weekdayOf } from '../../letters/deadlines/working-days.ts'
import { countList } from './count-list.ts'

/** Fills the page's places with the deadlines of one reply. */
export function showResult(form: HTMLElement, type: ReplyType, deadline: ReplyDeadline): void {
  const { received, answer, extended } = deadline
  write(form, '[data-answer-word]', wordFor(type))
  write(form, '[data-answer]', inWords(answer.day))
  write(form, '[data-extended]', extended ? inWords(extended.day) : '')
  for (const language of LANGUAGES)
    write(form, `[data-sentence=${language}]`, deadlineSentence(type, answer.day, language))
  form
    .querySelector('[data-count]')
    ?.replaceChildren(...countList(explainDeadline(received, answer), answer.term.unit))
  const extendedCount = form.querySelector('[data-extended-count]')
  if (extended) {
    const added = REPLY_RULES[type].extension?.counts === 'added'
    const days = explainDeadline(added ? answer.counted : received, extended)
    extendedCount?.replaceChildren(...countList(days, extended.term.unit, added))
  }
  for (const part of form.querySelectorAll<HTMLElement>('[data-for-extension]'))
    part.hidden = !extended
  form.dataset['extendedDay'] = extended?.day ?? ''
  showReasons(form)
  setHidden(form, false)
}

/** Writes the reasons typed into the sentences of an extension; without one it is not copied. */
export function showReasons(form: HTMLElement): void {
  const day = form.dataset['extendedDay'] as Day | undefined
  if (!day) return
  for (const language of LANGUAGES) {
    const sentence = form.querySelector<HTMLElement>(`[data-extended-sentence=${language}]`)
    const reason = form.querySelector<HTMLInputElement>(`[data-reason=${language}]`)?.value.trim()
    if (!sentence) continue
    sentence.textContent = extendedSentence(day, language, reason)
    if (reason) delete sentence.dataset['copyBlocked']
    else sentence.dataset['copyBlocked'] = et.deadlines.reasonMissing
  }
}

/** Takes a former result away, so that no day stands beside a choice that it is not for. */
export function clearResult(form: HTMLElement): void {
  delete form.dataset['extendedDay']
  setHidden(form, true)
}

function setHidden(form: HTMLElement, hidden: boolean): void {
  const result = form.querySelector<HTMLElement>('[data-result]')
  if (result) result.hidden = hidden
}

function wordFor(type: ReplyType): string {
  return type === 'edastamine' ? et.deadlines.forward : et.deadlines.answer
}

function inWords(day: Day): string {
  return `${formatDay(day)}, ${et.deadlines.weekdays[weekdayOf(day)] ?? ''}`
}

function write(form: HTMLElement, place: string, words: string): void {
  const element = form.querySelector(place)
  if (element) element.textContent = words
}
