import { dayInTallinn, parseDay } from '../../domain/day.ts'
import { et } from '../../i18n/et.ts'
import { replyDeadline } from '../../letters/deadlines/deadline.ts'
import { REPLY_TYPES, type ReplyType } from '../../letters/deadlines/reply-type.ts'
import type { AllReplyTerms } from '../../letters/deadlines/term.ts'
import { startCopyButtons } from '../card/copy-buttons.ts'
import { clearResult, showReasons, showResult } from './show-result.ts'

/**
 * The deadline helper: reply type and day of receipt in, deadlines out. The address
 * keeps the type in its fragment, which no server sees; nothing is stored or sent.
 */
function start(form: HTMLFormElement): void {
  const type = form.querySelector('select')
  const received = form.querySelector<HTMLInputElement>('input[type=date]')
  const message = form.querySelector('[data-message]')
  if (!type || !received || !message) return
  const terms = JSON.parse(form.dataset['deadlines'] ?? '{}') as AllReplyTerms

  const show = (): void => {
    const chosen = readType(type.value)
    const day = parseDay(received.value)
    showBasis(chosen)
    const deadline =
      day && received.validity.valid ? replyDeadline(chosen, day, terms[chosen]) : undefined
    message.textContent = deadline
      ? ''
      : day && received.validity.valid
        ? et.deadlines.unknownTerm
        : et.deadlines.badDay
    if (deadline) showResult(form, chosen, deadline)
    else clearResult(form)
  }
  const takeFromAddress = (): void => {
    type.value = readType(location.hash.slice(1))
    show()
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault()
  })
  type.addEventListener('change', () => {
    history.replaceState(history.state, '', `#${type.value}`)
    show()
  })
  received.addEventListener('input', show)
  form.addEventListener('input', () => {
    showReasons(form)
  })
  addEventListener('hashchange', takeFromAddress)
  received.value ||= dayInTallinn(new Date())
  takeFromAddress()
}

function readType(text: string): ReplyType {
  return REPLY_TYPES.find((known) => known === text) ?? 'teabenoue'
}

function showBasis(type: ReplyType): void {
  for (const part of document.querySelectorAll<HTMLElement>('[data-basis]'))
    part.hidden = part.dataset['basis'] !== type
}

const form = document.querySelector<HTMLFormElement>('[data-deadlines]')
if (form) start(form)
startCopyButtons()
