import { explanationWords as words } from '../../i18n/explanation.ts'
import { et, languageWords, modeWords } from '../../i18n/et.ts'
import type {
  HitExplanation,
  QueryExplanation,
  SearchHit,
  SearchResult,
} from '../../search/query/search-result.ts'
import { rowsOf } from './rows.ts'
import { wordOf } from './word-of.ts'

// A half-typed word may stand for dozens of terms; the best few say enough.
const MOST_TERMS = 8

interface Props {
  readonly result: SearchResult | undefined
  readonly selected: number
}

/** How the query was read and why the selected hit stands where it stands; for complaints and for developers. */
export function ExplainPanel({ result, selected }: Props) {
  const row = rowsOf(result)[selected]
  const hit = row?.kind === 'answer' ? row.hit : undefined
  return (
    <section className="palette-explain" aria-label={et.palette.explain} tabIndex={0}>
      {hit?.explanation && <HitReasons hit={hit} explanation={hit.explanation} />}
      {result?.explanation && <QueryReading result={result} explanation={result.explanation} />}
    </section>
  )
}

interface QueryProps {
  readonly result: SearchResult
  readonly explanation: QueryExplanation
}

function QueryReading({ result, explanation }: QueryProps) {
  const modes = explanation.modes.map((mode) => wordOf(modeWords, mode)).join(', ')
  return (
    <div>
      <h3>{words.words}</h3>
      <p>
        {`${words.language}: ${languageWords[result.lang].name} · ${words.certainty}: ${round(explanation.certainty)}`}
        {modes && ` · ${words.modes}: ${modes}`}
      </p>
      {explanation.languages.map(({ lang, words: read }) => (
        <dl key={lang}>
          {read.map((word) => (
            <div key={word.start}>
              <dt>
                <span className="tag">{languageWords[lang].short}</span> {word.text}
              </dt>
              <dd>
                {!word.known && `${words.wordUnknown}. `}
                {word.terms
                  .slice(0, MOST_TERMS)
                  .map(
                    ({ term, kind, quality }) =>
                      `${term} (${wordOf(words.variants, kind)}, ${round(quality)})`,
                  )
                  .join(', ')}
              </dd>
            </div>
          ))}
        </dl>
      ))}
    </div>
  )
}

interface HitProps {
  readonly hit: SearchHit
  readonly explanation: HitExplanation
}

function HitReasons({ hit, explanation }: HitProps) {
  return (
    <div>
      <h3>{`${words.hit}: ${hit.title}`}</h3>
      <p>
        {`${words.score}: ${round(hit.score)} · ${words.matchedIn}: ${languageWords[explanation.matchedIn].name}`}
      </p>
      <dl>
        {explanation.matches.map(({ word, term, kind, fields }) => (
          <div key={`${word} ${term}`}>
            <dt>{word}</dt>
            <dd>
              {`${term} (${wordOf(words.variants, kind)}): ${fields.map((field) => wordOf(words.fields, field)).join(', ')}`}
            </dd>
          </div>
        ))}
        {Object.entries(explanation.evidence).map(([kind, strength]) => (
          <div key={kind}>
            <dt>{wordOf(words.evidence, kind)}</dt>
            <dd>{round(strength)}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

function round(value: number): string {
  return value.toFixed(2).replace('.', ',')
}
