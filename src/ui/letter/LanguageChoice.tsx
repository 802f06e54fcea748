import type { ReactNode } from 'react'
import { LANGUAGES, type Language } from '../../domain/language.ts'
import { et, languageWords } from '../../i18n/et.ts'

interface Props {
  readonly language: Language
  readonly onChoose: (language: Language) => void
  /** Stands in place of the label, which is then said only. */
  readonly more?: ReactNode
}

/** The language of the letter. */
export function LanguageChoice({ language, onChoose, more }: Props) {
  return (
    <div className="letter-language">
      {more ?? <span aria-hidden="true">{et.letter.language}</span>}
      <div className="language-switch" role="group" aria-label={et.letter.language}>
        {LANGUAGES.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === language}
            onClick={() => onChoose(one)}
          >
            {languageWords[one].short}
            <span className="visually-hidden">, {languageWords[one].name}</span>
          </button>
        ))}
      </div>
    </div>
  )
}
