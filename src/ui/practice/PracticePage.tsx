import { useEffect, useState } from 'react'
import { isLanguage, LANGUAGES } from '../../domain/language.ts'
import { languageWords } from '../../i18n/et.ts'
import { learningWords, practiceWords as words } from '../../i18n/et-learning.ts'
import type { PracticePayload } from '../../learning/practice-payload.ts'
import { keepsRecords } from '../learning/learner-store.ts'
import { loadPractice } from './load-practice.ts'
import { readChoice, type PracticeChoice } from './practice-address.ts'
import { PracticeSession } from './PracticeSession.tsx'

/** Loads the calls, lets the trainee choose what to practise, and begins. */
export function PracticePage() {
  const [payload, setPayload] = useState<PracticePayload | 'failed'>()
  const [choice, setChoice] = useState<PracticeChoice>({})
  useEffect(() => {
    loadPractice()
      .then((loaded) => {
        setChoice(readChoice(new URL(location.href), loaded))
        setPayload(loaded)
      })
      .catch(() => setPayload('failed'))
  }, [])
  if (payload === undefined) return <p role="status">{words.loading}</p>
  if (payload === 'failed') return <p role="alert">{words.failed}</p>
  const { selection, topic = '', language = '' } = choice
  return (
    <>
      <p className="intro">
        {selection ? (
          <>
            {selection.title}. <a href={`/oppimine/${selection.path}/`}>{words.toPath}</a>
          </>
        ) : (
          <>
            {words.intro} <a href="/oppimine/">{learningWords.back}</a>
          </>
        )}
      </p>
      {!keepsRecords() && <p className="learning-notice">{learningWords.notKept}</p>}
      {!selection && <ChoiceForm payload={payload} choice={choice} onChoose={setChoice} />}
      <PracticeSession key={`${topic} ${language}`} payload={payload} choice={choice} />
      <p className="practice-method">{words.method}</p>
    </>
  )
}

interface ChoiceProps {
  readonly payload: PracticePayload
  readonly choice: PracticeChoice
  readonly onChoose: (choice: PracticeChoice) => void
}

function ChoiceForm({ payload, choice, onChoose }: ChoiceProps) {
  return (
    <form className="practice-choice" aria-label={words.choose}>
      <label>
        {words.topic}
        <select
          value={choice.topic ?? ''}
          onChange={({ target }) => onChoose({ ...choice, topic: target.value || undefined })}
        >
          <option value="">{words.anyTopic}</option>
          {payload.topics.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.language}
        <select
          value={choice.language ?? ''}
          onChange={({ target }) => {
            const language = isLanguage(target.value) ? target.value : undefined
            onChoose({ ...choice, language })
          }}
        >
          <option value="">{words.anyLanguage}</option>
          {LANGUAGES.map((language) => (
            <option key={language} value={language}>
              {languageWords[language].name}
            </option>
          ))}
        </select>
      </label>
    </form>
  )
}
