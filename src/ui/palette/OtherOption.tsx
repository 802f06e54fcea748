import { memo } from 'react'
import { formatDay, parseDay, type Day } from '../../domain/day.ts'
import { et, languageWords, modeWords, statusWords } from '../../i18n/et.ts'
import { kindWords } from '../../i18n/et-kinds.ts'
import type { KindHit } from '../../search/kinds/kind-hit.ts'
import { otherAddress } from './addresses.ts'
import { statusToday } from './review-warning.ts'
import { isSameHit } from './same-hit.ts'
import { sayingOn } from './saying-on.ts'
import { wordOf } from './word-of.ts'

interface Props {
  readonly hit: KindHit
  readonly id: string
  readonly selected: boolean
  /** The answer in the row above tells it. */
  readonly under: boolean
  readonly today: Day
}

/**
 * A hit that is no answer. Its kind stands first, for the eye and for the ear, and what it
 * says today stands in it: a fee is told without opening anything.
 */
export const OtherOption = memo(
  KindOption,
  (before, { hit, id, selected, under, today }) =>
    before.id === id &&
    before.selected === selected &&
    before.under === under &&
    before.today === today &&
    isSameHit(before.hit, hit),
)

function KindOption({ hit, id, selected, under, today }: Props) {
  const { text } = sayingOn(hit.says, today)
  const tells = hit.says.length > 0 && hit.kind !== 'term'
  return (
    <a
      role="option"
      id={id}
      className={under ? 'palette-hit palette-other palette-under' : 'palette-hit palette-other'}
      href={otherAddress(hit)}
      aria-selected={selected}
      data-kind={hit.kind}
      data-hit-id={hit.id}
      tabIndex={-1}
    >
      <span className="palette-hit-title">
        <span className="palette-other-name">
          <span className={`palette-kind palette-kind-${hit.kind}`}>{kindName(hit)}</span>{' '}
          <span lang={hit.lang === 'et' ? undefined : hit.lang}>{hit.title}</span>
        </span>
        {tells && (
          <span
            className={text === '' ? 'palette-says palette-unknown' : 'palette-says'}
            lang={text === '' || hit.lang === 'et' ? undefined : hit.lang}
          >
            {text === '' ? kindWords.unknown : text}
          </span>
        )}
      </span>
      <OtherTags hit={hit} today={today} under={under} />
    </a>
  )
}

/** The word for what a hit is. */
export function kindName({ kind, type }: Pick<KindHit, 'kind' | 'type'>): string {
  const { names } = kindWords
  return kind === 'fact' && type in names ? wordOf(names, type) : names[kind]
}

function OtherTags({ hit, today, under }: Pick<Props, 'hit' | 'today' | 'under'>) {
  // What has no approval of its own stands and falls with the card that tells it.
  const approved = hit.status === undefined ? hit.card : hit
  const reviewBy = parseDay(approved?.reviewBy ?? '')
  const status =
    approved?.status !== undefined &&
    statusToday({ status: approved.status, reviewBy: approved.reviewBy ?? '' }, today)
  return (
    <span className="palette-hit-tags">
      <span className="palette-gist">{gistOf(hit, today, under)}</span>
      {status && hit.kind !== 'term' && (
        <span className={`tag tag-status tag-${status}`}>{wordOf(statusWords, status)}</span>
      )}
      {hit.modes.map((mode) => (
        <span key={mode} className={`tag tag-mode tag-mode-${mode}`}>
          {wordOf(modeWords, mode)}
        </span>
      ))}
      {hit.lang !== 'et' && (
        <span className="tag palette-language">
          {languageWords[hit.lang].short}
          <span className="visually-hidden">, {languageWords[hit.lang].inLanguage}</span>
        </span>
      )}
      {status === 'overdue' && reviewBy && (
        <span className="palette-overdue">{et.palette.overdueSince(formatDay(reviewBy))}</span>
      )}
    </span>
  )
}

/** What else is worth a glance: the rest of a contact, a term's explanation, the card that opens. */
function gistOf(hit: KindHit, today: Day, under: boolean): string {
  const { text, more } = sayingOn(hit.says, today)
  if (hit.kind === 'term') return [more, text].filter(Boolean).join(' – ')
  if (hit.kind === 'letter') return kindWords.letterOpens
  if (hit.kind === 'guide') return kindWords.guideOpens
  if (more) return more
  return hit.card && !under ? `${kindWords.onCard} ${hit.card.title}` : ''
}
