import { et, languageWords } from '../../i18n/et.ts'
import { boundQuery } from '../../search/query/parse-query.ts'
import { fullTextAddress } from './addresses.ts'
import { kindWords } from '../../i18n/et-kinds.ts'
import { isCovered } from './rows.ts'
import { isBlank, isCurrent, type PaletteState } from './palette-state.ts'

interface Props {
  readonly state: PaletteState
  readonly onRetry: () => void
}

/** What an agent must know before reading the hits: that they are doubtful, incomplete or not there. */
export function PaletteNotice({ state, onRetry }: Props) {
  const { service } = state
  if (service.kind === 'failed') return <Failure query={state.query} onRetry={onRetry} />
  return (
    <>
      {service.kind === 'open' && service.missing.length > 0 && (
        <p className="palette-notice">
          {et.palette.missing(service.missing.map((lang) => languageWords[lang].short).join(', '))}
        </p>
      )}
      <Doubt state={state} />
    </>
  )
}

function Failure({ query, onRetry }: { readonly query: string; readonly onRetry: () => void }) {
  return (
    <div className="palette-notice palette-failure" role="alert">
      <p>{et.palette.failed}</p>
      <p>
        <a href={fullTextAddress(boundQuery(query))}>{et.palette.fullText}</a>
        <button type="button" className="button" onClick={onRetry}>
          {et.palette.retry}
        </button>
      </p>
    </div>
  )
}

function Doubt({ state }: { readonly state: PaletteState }) {
  const { query, result, service } = state
  if (isBlank(query)) return null
  // Another language's index may hold the answer: no verdict before it has come.
  const complete = service.kind === 'open' && service.complete
  const doubtful = result?.confident !== true
  if (!result || (doubtful && !complete))
    return <p className="palette-notice">{et.palette.loading}</p>
  if (!doubtful) return null
  // What was asked for by its number or name is there; only the answers are doubtful.
  if (isCovered(result)) return <p className="palette-notice">{kindWords.nearAnswers}</p>
  if (result.hits.length > 0)
    return <p className="palette-notice palette-doubt">{et.palette.uncertain}</p>
  return isCurrent(state) ? (
    <p className="palette-notice palette-doubt">{et.palette.noHits}</p>
  ) : null
}
