import { practiceWords as words } from '../../i18n/et-learning.ts'
import type { PracticePayload } from '../../learning/practice-payload.ts'
import { CallExercise } from './CallExercise.tsx'
import type { PracticeChoice } from './practice-address.ts'
import { usePractice, type Practice } from './use-practice.ts'
import { waitInWords } from './wait-in-words.ts'

interface Props {
  readonly payload: PracticePayload
  readonly choice: PracticeChoice
}

/** One call after another, as long as the trainee likes. */
export function PracticeSession({ payload, choice }: Props) {
  const practice = usePractice(payload, choice)
  const { call, reason, done, last, finish } = practice
  if (!call) return <p role="status">{words.none}</p>
  const count = choice.selection?.count
  return (
    <>
      <p className="practice-told" role="status">
        {last && <LastMark last={last} />}
        {count !== undefined && <span>{words.ofCount(done, count)}</span>}
        {count !== undefined && done >= count && <strong>{words.enough}</strong>}
      </p>
      <CallExercise
        // The same call may come again: it is a new exercise then.
        key={`${call.id} ${last?.memory.lastReview ?? ''}`}
        call={call}
        answers={payload.answers}
        reason={words.reasons[reason]}
        onFinish={finish}
      />
    </>
  )
}

function LastMark({ last }: { readonly last: NonNullable<Practice['last']> }) {
  const { rating, memory } = last
  return (
    <span>
      {words.marked[rating]} {words.comesBack(waitInWords(memory))}
    </span>
  )
}
