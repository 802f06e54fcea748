import { useEffect, useRef, useState, type Dispatch, type ReactNode } from 'react'
import { dayInTallinn, type Day } from '../../domain/day.ts'
import { languageWords, et } from '../../i18n/et.ts'
import { fillGaps } from '../../letters/fill.ts'
import type { PhraseChoices } from '../../letters/payload.ts'
import { followDay } from '../facts/follow-day.ts'
import { tellOf } from '../signals/happening.ts'
import { CopyLetter } from './CopyLetter.tsx'
import { letterOf, type DraftEvent, type LetterDraft } from './letter-draft.ts'
import { LanguageChoice } from './LanguageChoice.tsx'
import { LetterForm } from './LetterForm.tsx'
import { LetterPreview } from './LetterPreview.tsx'

interface Props {
  readonly draft: LetterDraft
  readonly choices: PhraseChoices
  readonly dispatch: Dispatch<DraftEvent>
  readonly onLanguage: (language: LetterDraft['language']) => void
  /** Whether the first gap takes the focus at once. */
  readonly focused: boolean
  /** Where to go for what this composer does not offer. */
  readonly more?: ReactNode
  /** More to choose, shown above the form. */
  readonly children?: ReactNode
}

/** The letter composer: form and preview side by side, and the one way out, to the clipboard. */
export function Composer({ draft, choices, dispatch, onLanguage, focused, more, children }: Props) {
  const root = useRef<HTMLDivElement>(null)
  const day = useDay()
  const made = letterOf(draft, choices)
  const { letter, missing, problems } = made

  const focusGap = (name: string | undefined): boolean => {
    const fields = root.current?.querySelectorAll<HTMLElement>('[data-gap-field]') ?? []
    const field = [...fields].find((one) => one.dataset['gapField'] === name)
    field?.focus()
    return field !== undefined
  }
  useEffect(() => {
    if (!focused || focusGap(problems[0]?.name)) return
    root.current?.querySelector<HTMLElement>('[data-copy-letter]')?.focus()
  }, [])

  return (
    <div className="letter-composer" ref={root}>
      <div className="letter-choices">
        {children}
        <LanguageChoice language={draft.language} onChoose={onLanguage} more={more} />
        <LetterForm {...{ draft, made, choices, dispatch }} />
      </div>
      <div className="letter-result">
        {missing.map(({ title, reason }) => (
          <p className="card-warning" role="alert" key={title}>
            {et.letter[reason](title, languageWords[draft.language].inLanguage)}
          </p>
        ))}
        {draft.answers.length > missing.length && (
          <LetterPreview
            language={draft.language}
            blocks={fillGaps(letter, draft.values)}
            gaps={letter.gaps}
            day={day}
          />
        )}
        <CopyLetter
          letter={letter}
          values={draft.values}
          empty={draft.answers.length === 0}
          blocked={missing.length > 0}
          problems={problems}
          onWanting={(names) => {
            dispatch({ kind: 'visited', gaps: names })
            focusGap(names[0])
          }}
          onCopied={() => {
            const answers = draft.answers.map(({ id }) => id)
            tellOf({ kind: 'letter-copied', answers, language: draft.language })
          }}
        />
      </div>
    </div>
  )
}

/** Today in Tallinn, also past midnight. */
function useDay(): Day {
  const [day, setDay] = useState(() => dayInTallinn(new Date()))
  useEffect(() => {
    followDay(setDay)
  }, [])
  return day
}
