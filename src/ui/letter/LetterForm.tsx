import type { Dispatch } from 'react'
import { et, modeWords } from '../../i18n/et.ts'
import type { PhraseChoices } from '../../letters/payload.ts'
import { GapField } from './GapField.tsx'
import {
  chosenPhrase,
  type DraftEvent,
  type DraftLetter,
  type LetterDraft,
  type PhraseList,
} from './letter-draft.ts'
import { RECEIVED } from './reply.ts'
import { ReplyChoice } from './ReplyChoice.tsx'

interface Props {
  readonly draft: LetterDraft
  readonly made: DraftLetter
  readonly choices: PhraseChoices
  readonly dispatch: Dispatch<DraftEvent>
}

const PHRASE_LISTS: readonly { readonly list: PhraseList; readonly label: string }[] = [
  { list: 'salutations', label: et.letter.salutation },
  { list: 'closings', label: et.letter.closing },
  { list: 'signatures', label: et.letter.signature },
]

/** What the agent fills in and chooses: first the gaps, because without them nothing can be sent. */
export function LetterForm({ draft, made, choices, dispatch }: Props) {
  const faultOf = (name: string) =>
    draft.visited.has(name)
      ? made.problems.find((problem) => problem.name === name)?.fault
      : undefined
  return (
    <div className="letter-form">
      {made.letter.gaps.map((gap) => (
        <GapField
          key={gap.name}
          gap={gap}
          value={draft.values.get(gap.name) ?? ''}
          fault={faultOf(gap.name)}
          onType={(value) => dispatch({ kind: 'typed', gap: gap.name, value })}
          onLeave={() => {
            if (draft.values.get(gap.name)) dispatch({ kind: 'visited', gaps: [gap.name] })
          }}
        />
      ))}
      {made.modes.length > 0 && (
        <fieldset className="letter-modes">
          <legend>{et.letter.modes}</legend>
          {made.modes.map((mode) => (
            <label key={mode}>
              <input
                type="checkbox"
                checked={!draft.leftOutModes.has(mode)}
                onChange={() => dispatch({ kind: 'mode-toggled', mode })}
              />
              {modeWords[mode]}
            </label>
          ))}
        </fieldset>
      )}
      <ReplyChoice
        reply={draft.reply}
        fault={faultOf(RECEIVED.name)}
        onChoose={(reply) => dispatch({ kind: 'reply-chosen', reply })}
        onLeave={() => dispatch({ kind: 'visited', gaps: [RECEIVED.name] })}
      />
      <PhraseFields draft={draft} choices={choices} dispatch={dispatch} />
    </div>
  )
}

function PhraseFields({ draft, choices, dispatch }: Omit<Props, 'made'>) {
  return (
    <div className="letter-phrases">
      {PHRASE_LISTS.filter(({ list }) => choices[list].length > 1).map(({ list, label }) => (
        <p className="letter-field" key={list}>
          <label>
            {label}
            <select
              value={chosenPhrase(draft, choices, list)?.id}
              onChange={(event) =>
                dispatch({ kind: 'phrase-chosen', list, id: event.target.value })
              }
            >
              {choices[list].map((choice) => (
                <option key={choice.id} value={choice.id}>
                  {choice.label}
                </option>
              ))}
            </select>
          </label>
        </p>
      ))}
    </div>
  )
}
