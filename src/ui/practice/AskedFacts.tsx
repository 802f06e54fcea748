import { practiceWords as words } from '../../i18n/et-learning.ts'
import { AdoptedElement } from './AdoptedElement.tsx'

interface Props {
  readonly facts: readonly HTMLElement[]
  readonly asked: ReadonlySet<number>
  readonly onChange: (asked: ReadonlySet<number>) => void
}

/** The card's own list of what is asked first, each to be ticked. */
export function AskedFacts({ facts, asked, onChange }: Props) {
  if (facts.length === 0) return <p>{words.nothingToAsk}</p>
  const toggle = (index: number, on: boolean): void => {
    onChange(new Set(on ? [...asked, index] : [...asked].filter((one) => one !== index)))
  }
  return (
    <fieldset className="practice-asked">
      <legend>{words.asked}</legend>
      {facts.map((fact, index) => (
        <div key={index}>
          <input
            type="checkbox"
            aria-labelledby={`practice-fact-${String(index)}`}
            checked={asked.has(index)}
            onChange={({ target }) => toggle(index, target.checked)}
          />
          <AdoptedElement element={fact} id={`practice-fact-${String(index)}`} />
        </div>
      ))}
    </fieldset>
  )
}
