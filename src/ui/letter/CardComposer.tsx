import { useEffect, useReducer } from 'react'
import { flushSync } from 'react-dom'
import type { Language } from '../../domain/language.ts'
import { et } from '../../i18n/et.ts'
import type { LetterSource, PhraseChoices } from '../../letters/payload.ts'
import { chooseLanguage, followLanguage } from '../card/language-switch.ts'
import { Composer } from './Composer.tsx'
import { composerAddress } from './composer-address.ts'
import { newDraft, reduceDraft } from './letter-draft.ts'

interface Props {
  readonly answer: LetterSource
  readonly choices: PhraseChoices
  readonly language: Language
}

/** The composer on a card: one answer, in step with the card's language. */
export function CardComposer({ answer, choices, language }: Props) {
  const [draft, dispatch] = useReducer(reduceDraft, newDraft(language, [answer]))
  useEffect(
    () =>
      followLanguage((chosen) => {
        // At once: a key pressed right after must copy the letter in the language now shown.
        flushSync(() => dispatch({ kind: 'language-chosen', language: chosen }))
      }),
    [],
  )
  return (
    <Composer
      draft={draft}
      choices={choices}
      dispatch={dispatch}
      onLanguage={chooseLanguage}
      focused
      more={
        <a className="letter-more" href={composerAddress([answer.id], draft.language)}>
          {et.letter.addMore}
        </a>
      }
    />
  )
}
