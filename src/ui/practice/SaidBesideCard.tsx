import { Fragment } from 'react'
import type { Language } from '../../domain/language.ts'
import { practiceWords as words } from '../../i18n/et-learning.ts'
import { compareWords } from '../../learning/compare-words.ts'
import { AdoptedElement } from './AdoptedElement.tsx'
import type { PracticeCard } from './load-card.ts'

interface Props {
  readonly said: string
  readonly card: PracticeCard
  /** The caller's language. */
  readonly expected: Language
}

/** What the trainee said beside what the card says, with the difference word by word. */
export function SaidBesideCard({ said, card, expected }: Props) {
  return (
    <div className="practice-pair">
      <div>
        <h4>{words.own}</h4>
        {said.trim() === '' ? (
          <p>{words.ownNothing}</p>
        ) : (
          <p lang={expected} data-compared>
            {compareWords(said, card.say.textContent).map(({ kind, text }, index) => (
              <Fragment key={index}>
                {index > 0 && ' '}
                <Compared kind={kind} text={text} />
              </Fragment>
            ))}
          </p>
        )}
      </div>
      <div>
        <h4>{words.card}</h4>
        {card.language !== expected && <p>{words.cardOnlyEstonian}</p>}
        <AdoptedElement element={card.say} />
      </div>
    </div>
  )
}

function Compared({ kind, text }: ReturnType<typeof compareWords>[number]) {
  if (kind === 'same') return text
  const name = kind === 'added' ? words.added : words.missing
  const label = <span className="visually-hidden">({name}:) </span>
  return kind === 'added' ? (
    <del>
      {label}
      {text}
    </del>
  ) : (
    <ins>
      {label}
      {text}
    </ins>
  )
}
