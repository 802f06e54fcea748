import { useEffect, useRef, useState } from 'react'
import { languageWords } from '../../i18n/et.ts'
import { practiceWords as words } from '../../i18n/et-learning.ts'
import type { CallAttempt } from '../../learning/mark.ts'
import type { PracticeCall, PracticePayload } from '../../learning/practice-payload.ts'
import { CompareCard } from './CompareCard.tsx'
import { FindAnswer } from './FindAnswer.tsx'
import { SayFirst } from './SayFirst.tsx'

interface Props {
  readonly call: PracticeCall
  readonly answers: PracticePayload['answers']
  /** Why this call came. */
  readonly reason: string
  readonly onFinish: (attempt: Omit<CallAttempt, 'answerIds'>) => void
}

type Stage =
  | { readonly kind: 'find' }
  | { readonly kind: 'say'; readonly chosenId: string; readonly seconds: number }
  | {
      readonly kind: 'compare'
      readonly chosenId: string | undefined
      readonly seconds: number
      readonly said: string
    }

/** A call from the caller's words to the mark: find, say, compare. */
export function CallExercise({ call, answers, reason, onFinish }: Props) {
  const [stage, setStage] = useState<Stage>({ kind: 'find' })
  const begun = useRef(0)
  useEffect(() => {
    begun.current = performance.now()
  }, [])
  const seconds = (): number => Math.round((performance.now() - begun.current) / 1000)

  return (
    <article className="practice-call">
      <p className="practice-reason">
        {reason} · {languageWords[call.lang].name}
      </p>
      <blockquote lang={call.lang} aria-label={words.caller}>
        {call.words}
      </blockquote>
      {stage.kind === 'find' && (
        <FindAnswer
          onChoose={(chosenId) => setStage({ kind: 'say', chosenId, seconds: seconds() })}
          onGiveUp={() =>
            setStage({ kind: 'compare', chosenId: undefined, seconds: seconds(), said: '' })
          }
        />
      )}
      {stage.kind === 'say' && (
        <SayFirst
          lang={call.lang}
          onOpen={(said) => setStage({ ...stage, kind: 'compare', said })}
        />
      )}
      {stage.kind === 'compare' && (
        <CompareCard
          call={call}
          answers={answers}
          chosenId={stage.chosenId}
          seconds={stage.seconds}
          said={stage.said}
          onMark={(mark) => onFinish({ chosenId: stage.chosenId, seconds: stage.seconds, ...mark })}
        />
      )}
    </article>
  )
}
