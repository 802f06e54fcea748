import { isLanguage, type Language } from '../domain/language.ts'
import { parseAnswerId, type AnswerId } from '../domain/topic.ts'
import { maskQuery } from './mask-query.ts'

/**
 * What the guide may tell the web server's log about its use. It says what was sought or
 * opened, never by whom: no name, no device, no session, no time of its own.
 */
export type Signal =
  /** A query that the guide does not cover, already masked. */
  | { readonly kind: 'no-hits'; readonly language: Language; readonly query: string }
  | { readonly kind: 'opened'; readonly language: Language; readonly answer: AnswerId }
  | { readonly kind: 'letter-copied'; readonly language: Language; readonly answer: AnswerId }
  /** „Vale või puudub“ was pressed on the card. */
  | { readonly kind: 'reported-wrong'; readonly language: Language; readonly answer: AnswerId }

/** The address that signals ask for. The server answers it with nothing. */
export const SIGNAL_ADDRESS = '/_signaal/'

const NAMES = {
  'no-hits': 'puudu',
  opened: 'avatud',
  'letter-copied': 'kiri',
  'reported-wrong': 'vale',
} as const satisfies { readonly [kind in Signal['kind']]: string }

/** The address of a signal: `/_signaal/?t=avatud&k=et&v=juhiluba-kadunud`. */
export function signalAddress(signal: Signal): string {
  const fields = new URLSearchParams({ t: NAMES[signal.kind], k: signal.language })
  if (signal.kind === 'no-hits') fields.set('p', signal.query)
  else fields.set('v', signal.answer)
  return `${SIGNAL_ADDRESS}?${fields.toString()}`
}

/**
 * Reads the arguments of a logged request. Nothing when they are no signal: a log is
 * written by whoever can reach the server. A query is masked once more on the way in.
 */
export function parseSignal(args: string): Signal | undefined {
  const fields = new URLSearchParams(args)
  const language = fields.get('k') ?? ''
  if (!isLanguage(language)) return undefined
  const name = fields.get('t')
  if (name === NAMES['no-hits']) {
    const query = maskQuery(fields.get('p') ?? '')
    return query === '' ? undefined : { kind: 'no-hits', language, query }
  }
  const answer = parseAnswerId(fields.get('v') ?? '')
  const kind = (['opened', 'letter-copied', 'reported-wrong'] as const).find(
    (one) => NAMES[one] === name,
  )
  return kind && answer ? { kind, language, answer } : undefined
}
