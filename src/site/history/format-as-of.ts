import { formatDay, type Day } from '../../domain/day.ts'
import type { Language } from '../../domain/language.ts'
import { headingOf } from '../../domain/section.ts'
import type { ContentOnOutcome } from '../../history/content-on.ts'
import { describeGitFault } from '../../history/git-outcome.ts'
import { statusWords } from '../../i18n/et.ts'
import type { WordsAsOf } from './as-of.ts'

/** An answer on a day, both ways. */
export interface AnswerAsOf {
  readonly id: string
  readonly day: Day
  readonly language: Language
  /** Today's words with the fees of the day. */
  readonly valid: WordsAsOf | undefined
  /** What the main branch held then. */
  readonly then: ContentOnOutcome
  readonly published: WordsAsOf | undefined
}

/** The two for a person at a terminal, told apart. In Estonian. */
export function formatAsOf(answer: AnswerAsOf): string {
  const { id, day, language, valid } = answer
  return [
    `${id} (${language}), ${formatDay(day)}`,
    `A. Mis sel päeval KEHTIS: tänased sõnad, tasud ja tähtajad seisuga ${formatDay(day)}`,
    valid ? formatWords(valid) : 'Tänases sisus sellist vastust ei ole.',
    `B. Mis sel päeval AVALDATUD oli: tolleaegsed sõnad ja kinnitused`,
    formatPublished(answer),
  ].join('\n\n')
}

function formatPublished({ day, then, published }: AnswerAsOf): string {
  if (then.kind === 'failed') return `Ei ole teada. ${describeGitFault(then.fault)}`
  if (then.kind === 'before-history')
    return then.first
      ? `Teejuhti veel ei olnud: hoidla ajalugu algab ${formatDay(then.first)}.`
      : 'Hoidlas ei ole ühtegi muudatust.'
  const { landing } = then.value
  const source = `Peaharu viimane muudatus: ${landing.commit.id.slice(0, 10)}, ${formatDay(landing.day)}.`
  if (!published) return `${source}\nSellist vastust ei olnud.`
  const status = statusWords[published.status.kind]
  if (!published.published)
    return `${source}\nVastus oli olemas, kuid avaldamata (${status}): klienditugi seda ei näinud.`
  const approval =
    'approvedOn' in published.status
      ? ` ${status}, kinnitatud ${formatDay(published.status.approvedOn)}.`
      : ''
  const note = landing.day < day ? ' Sel päeval midagi ei muudetud.' : ''
  return `${source}${note}${approval}\n\n${formatWords(published)}`
}

function formatWords({ title, sections }: WordsAsOf): string {
  return [
    title,
    ...sections.map(({ name, text }) => `${headingOf(name)}\n${text.replaceAll(/^/gm, '  ')}`),
  ].join('\n\n')
}
