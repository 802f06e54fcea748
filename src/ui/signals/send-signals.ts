import { parseAnswerId } from '../../domain/topic.ts'
import { maskQuery } from '../../signals/mask-query.ts'
import { signalAddress, type Signal } from '../../signals/signal.ts'
import { languageOfAddress } from '../card/card-language.ts'
import { HAPPENING, type Happening } from './happening.ts'
import { createPatience } from './patience.ts'

/**
 * Sends anonymous signals of use. The page has this script only where
 * `content/settings.yml` switches signals on. A signal is a request for an empty file:
 * the web server's log keeps the day and the address, not who asked.
 */

// A query is told of when its writer has stopped, not at every letter.
const patience = createPatience(2500, (query: { text: string; language: Signal['language'] }) => {
  const masked = maskQuery(query.text)
  if (masked !== '') send({ kind: 'no-hits', language: query.language, query: masked })
})

function send(signal: Signal): void {
  fetch(signalAddress(signal), {
    keepalive: true,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    priority: 'low',
  }).catch(() => {
    // The guide may be used without the network; a lost signal is no loss to the caller.
  })
}

function sendOfAnswer(
  kind: Exclude<Signal['kind'], 'no-hits'>,
  language: Signal['language'],
  id: string | undefined,
): void {
  const answer = parseAnswerId(id ?? '')
  if (answer) send({ kind, language, answer })
}

document.addEventListener(HAPPENING, (event) => {
  const happening = (event as CustomEvent<Happening>).detail
  switch (happening.kind) {
    case 'searched':
      if (happening.confident) patience.drop()
      else patience.wait({ text: happening.query, language: happening.language })
      break
    case 'letter-copied':
      for (const id of happening.answers) sendOfAnswer('letter-copied', happening.language, id)
      break
    case 'reported-wrong':
      sendOfAnswer('reported-wrong', happening.language, happening.answer)
  }
})
// Whoever leaves has stopped writing.
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') patience.end()
})

const card = document.querySelector<HTMLElement>('main [data-answer-id][data-status]')
if (card)
  sendOfAnswer('opened', languageOfAddress(new URL(location.href)), card.dataset['answerId'])
