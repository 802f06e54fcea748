import { useEffect, useState } from 'react'
import { et } from '../../i18n/et.ts'
import { isBlank, type PaletteState } from './palette-state.ts'

// Long enough that a screen reader does not speak between two letters of a word.
const PAUSE = 600

/** Says the number of hits to a screen reader once the agent stops typing. */
export function LiveCount({ query, result }: Pick<PaletteState, 'query' | 'result'>) {
  const [said, say] = useState('')
  const words = isBlank(query) || !result ? '' : countWords(result.hits.length, result.confident)
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

function countWords(count: number, confident: boolean): string {
  if (count === 0) return et.palette.noHits
  const found = et.palette.hitCount(count)
  return confident ? found : `${et.palette.uncertainShort} ${found}`
}
