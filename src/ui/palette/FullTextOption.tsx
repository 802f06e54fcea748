import { et } from '../../i18n/et.ts'
import { fullTextAddress } from './addresses.ts'

export const FULL_TEXT_ID = 'palette-full-text'

// More would be a wall of words, and costs its layout with every letter.
const LONGEST_SHOWN = 80

interface Props {
  readonly query: string
  readonly selected: boolean
  /** No hits stand before it. */
  readonly alone: boolean
}

/** The last row: the same words sought in the full texts. */
export function FullTextOption({ query, selected, alone }: Props) {
  return (
    <a
      role="option"
      id={FULL_TEXT_ID}
      className={`palette-hit palette-full-text${alone ? '' : ' palette-after-hits'}`}
      href={fullTextAddress(query)}
      aria-selected={selected}
      tabIndex={-1}
    >
      {et.palette.fullTextFor(beginningOf(query.trim()))}
    </a>
  )
}

function beginningOf(words: string): string {
  return words.length > LONGEST_SHOWN ? `${words.slice(0, LONGEST_SHOWN).toWellFormed()}…` : words
}
