import { useId, useRef } from 'react'
import { et } from '../../i18n/et.ts'
import { isBlank, isCurrent } from '../palette/palette-state.ts'
import { useSearch } from '../palette/use-search.ts'

// A letter seldom needs more to choose from, and the form must stay in sight.
const SHOWN = 5

interface Props {
  readonly onChoose: (id: string) => void
}

/** The palette's own search, for choosing the answers of a letter. Enter takes the first hit. */
export function AnswerPicker({ onChoose }: Props) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const { state, now, type } = useSearch()
  const hits = isBlank(state.query) ? [] : (state.result?.hits ?? []).slice(0, SHOWN)
  const clear = (): void => {
    if (input.current) input.current.value = ''
    type('')
  }
  const choose = (hit: string): void => {
    onChoose(hit)
    clear()
    input.current?.focus()
  }
  return (
    <div className="letter-picker" data-letter-picker>
      <label htmlFor={id}>{et.letter.picker}</label>
      <input
        id={id}
        ref={input}
        type="search"
        autoComplete="off"
        spellCheck={false}
        maxLength={300}
        placeholder={et.letter.pickerHint}
        onInput={(event) => type(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') clear()
          if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return
          event.preventDefault()
          if (hits[0] && isCurrent(now())) choose(hits[0].id)
        }}
      />
      {state.service.kind === 'failed' && (
        <p className="card-warning" role="alert">
          {et.letter.pickerFailed} <a href="/vastused/">{et.navigation.answers}</a>
        </p>
      )}
      {hits.length > 0 && (
        <ul className="letter-hits" data-letter-hits>
          {hits.map((hit) => (
            <li key={hit.id}>
              <button
                type="button"
                aria-label={et.letter.add(hit.title)}
                lang={hit.lang}
                onClick={() => choose(hit.id)}
              >
                {hit.title}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p className="visually-hidden" role="status" aria-live="polite">
        {hits.length > 0 ? et.letter.pickerHits(hits.length) : ''}
      </p>
    </div>
  )
}
