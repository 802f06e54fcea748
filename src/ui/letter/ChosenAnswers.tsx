import type { Dispatch } from 'react'
import { et } from '../../i18n/et.ts'
import { titleOf, type LetterSource } from '../../letters/payload.ts'
import type { DraftEvent } from './letter-draft.ts'

interface Props {
  readonly answers: readonly LetterSource[]
  readonly dispatch: Dispatch<DraftEvent>
}

/** The answers of the letter in its order. */
export function ChosenAnswers({ answers, dispatch }: Props) {
  if (answers.length === 0) return null
  return (
    <div className="letter-answers">
      <h2>{et.letter.answers}</h2>
      <ol>
        {answers.map((answer, index) => {
          const title = titleOf(answer)
          return (
            <li key={answer.id} data-letter-answer={answer.id}>
              <a href={`/vastused/${answer.id}/`}>{title}</a>
              {index > 0 && (
                <button
                  type="button"
                  aria-label={et.letter.moveUp(title)}
                  onClick={() => dispatch({ kind: 'answer-moved-up', id: answer.id })}
                >
                  ↑
                </button>
              )}
              <button
                type="button"
                aria-label={et.letter.remove(title)}
                onClick={() => dispatch({ kind: 'answer-removed', id: answer.id })}
              >
                ×
              </button>
            </li>
          )
        })}
      </ol>
    </div>
  )
}
