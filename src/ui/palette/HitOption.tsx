import { memo } from 'react'
import { formatDay, parseDay, type Day } from '../../domain/day.ts'
import { et, languageWords, modeWords, statusWords, typeWords } from '../../i18n/et.ts'
import type { SearchHit } from '../../search/query/search-result.ts'
import { cardAddress } from './addresses.ts'
import { statusToday } from './review-warning.ts'
import { isSameHit } from './same-hit.ts'
import { titleParts } from './title-parts.ts'
import { wordOf } from './word-of.ts'

interface Props {
  readonly hit: SearchHit
  readonly id: string
  readonly selected: boolean
  readonly today: Day
}

/**
 * A hit: what it is and whether it may be relied on, in two lines. The option is itself
 * the link, so the mouse's ways of opening one work, while the focus stays in the input.
 *
 * Remembered while it looks the same: of two letters' hits most are the same ones.
 */
export const HitOption = memo(
  AnswerOption,
  (before, { hit, id, selected, today }) =>
    before.id === id &&
    before.selected === selected &&
    before.today === today &&
    isSameHit(before.hit, hit),
)

function AnswerOption({ hit, id, selected, today }: Props) {
  const foreign = hit.lang !== 'et'
  return (
    <a
      role="option"
      id={id}
      className="palette-hit"
      href={cardAddress(hit)}
      aria-selected={selected}
      data-answer-id={hit.id}
      tabIndex={-1}
    >
      <span className="palette-hit-title">
        <span lang={foreign ? hit.lang : undefined}>
          {titleParts(hit.title, hit.titleMatches).map(({ start, text, marked }) =>
            marked ? <mark key={start}>{text}</mark> : text,
          )}
        </span>
        {foreign && (
          <span className="tag palette-language">
            {languageWords[hit.lang].short}
            <span className="visually-hidden">, {languageWords[hit.lang].inLanguage}</span>
          </span>
        )}
      </span>
      <HitTags hit={hit} today={today} />
    </a>
  )
}

function HitTags({ hit, today }: Pick<Props, 'hit' | 'today'>) {
  const status = statusToday(hit, today)
  const reviewBy = parseDay(hit.reviewBy)
  return (
    <span className="palette-hit-tags">
      <span className={`tag tag-status tag-${status}`}>{wordOf(statusWords, status)}</span>
      {hit.modes.map((mode) => (
        <span key={mode} className={`tag tag-mode tag-mode-${mode}`}>
          {wordOf(modeWords, mode)}
        </span>
      ))}
      <span className="palette-type">{wordOf(typeWords, hit.type)}</span>
      {status === 'overdue' && reviewBy && (
        <span className="palette-overdue">{et.palette.overdueSince(formatDay(reviewBy))}</span>
      )}
    </span>
  )
}
