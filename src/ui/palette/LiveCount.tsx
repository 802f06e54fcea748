import { useEffect, useState } from 'react'
import { et } from '../../i18n/et.ts'
import { kindWords } from '../../i18n/et-kinds.ts'
import type { SearchResult } from '../../search/query/search-result.ts'
import { isBlank, type PaletteState } from './palette-state.ts'

// Long enough that a screen reader does not speak between two letters of a word.
const PAUSE = 600

/** Says the number of hits to a screen reader once the agent stops typing. */
export function LiveCount({ query, result }: Pick<PaletteState, 'query' | 'result'>) {
  const [said, say] = useState('')
  const words = isBlank(query) || !result ? '' : countWords(result)
  useEffect(() => {
    const timer = setTimeout(() => say(words), PAUSE)
    return () => clearTimeout(timer)
  }, [words, query])
  return (
    <p className="visually-hidden" role="status" aria-live="polite">
      {said}
    </p>
  )
}

function countWords({ hits, others, confident }: SearchResult): string {
  if (hits.length + others.length === 0) return et.palette.noHits
  const answers = et.palette.hitCount(hits.length)
  const found = others.length > 0 ? `${kindWords.count(others.length)} ${answers}` : answers
  return confident ? found : `${et.palette.uncertainShort} ${found}`
}
