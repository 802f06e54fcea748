import { useEffect, useReducer, useState } from 'react'
import { et } from '../../i18n/et.ts'
import type { PhraseChoices } from '../../letters/payload.ts'
import { AnswerPicker } from './AnswerPicker.tsx'
import { ChosenAnswers } from './ChosenAnswers.tsx'
import { Composer } from './Composer.tsx'
import { composerAddress, type ComposerRequest } from './composer-address.ts'
import { newDraft, reduceDraft } from './letter-draft.ts'
import { loadAnswer, loadPhrases } from './load-letters.ts'

interface Props {
  readonly request: ComposerRequest
}

/** The composer's own page: several answers in one letter. The address keeps which, never what was typed. */
export function LetterPage({ request }: Props) {
  const [draft, dispatch] = useReducer(reduceDraft, newDraft(request.language))
  const [choices, setChoices] = useState<PhraseChoices>()
  const [trouble, setTrouble] = useState<string>()
  const [settled, setSettled] = useState(false)

  const add = async (id: string): Promise<void> => {
    try {
      const answer = await loadAnswer(id)
      if (answer) dispatch({ kind: 'answer-added', answer })
      setTrouble(answer ? undefined : et.letter.notFound(id))
    } catch {
      setTrouble(et.letter.loadFailed)
    }
  }
  const start = async (): Promise<void> => {
    try {
      setChoices(await loadPhrases())
    } catch {
      setTrouble(et.letter.loadFailed)
    }
    // One after another: the order of the address is the order of the letter.
    for (const id of request.ids) await add(id)
    setSettled(true)
  }
  useEffect(() => void start(), [])
  useEffect(() => {
    if (!settled) return
    const ids = draft.answers.map(({ id }) => id)
    history.replaceState(history.state, '', composerAddress(ids, draft.language))
  }, [settled, draft.answers, draft.language])

  if (!choices) return <p role="status">{trouble ?? et.letter.loading}</p>
  return (
    <Composer
      draft={draft}
      choices={choices}
      dispatch={dispatch}
      onLanguage={(language) => dispatch({ kind: 'language-chosen', language })}
      focused={false}
    >
      <AnswerPicker onChoose={(id) => void add(id)} />
      {trouble && (
        <p className="card-warning" role="alert">
          {trouble}
        </p>
      )}
      <ChosenAnswers answers={draft.answers} dispatch={dispatch} />
    </Composer>
  )
}
