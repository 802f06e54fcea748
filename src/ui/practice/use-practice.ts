import { useRef, useState } from 'react'
import { dayInTallinn } from '../../domain/day.ts'
import { withCall, withStep } from '../../learning/learner-record.ts'
import { markCall, type CallAttempt } from '../../learning/mark.ts'
import { pickCall, type PickedCall } from '../../learning/pick-call.ts'
import type { PracticeCall, PracticePayload } from '../../learning/practice-payload.ts'
import { reviewCall, type CallMemory, type CallRating } from '../../learning/schedule.ts'
import { changeRecord, readRecord } from '../learning/learner-store.ts'
import { chosenCalls, type PracticeChoice } from './practice-address.ts'

/** The call before the trainee, and how the last one went. */
export interface Practice {
  readonly call: PracticeCall | undefined
  readonly reason: PickedCall['reason']
  /** Calls marked since the page was opened. */
  readonly done: number
  readonly last: { readonly rating: CallRating; readonly memory: CallMemory } | undefined
  readonly finish: (attempt: Omit<CallAttempt, 'answerIds'>) => void
}

/** Draws calls, marks them and keeps the marks on this device. */
export function usePractice(payload: PracticePayload, choice: PracticeChoice): Practice {
  const [seed] = useState(() => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0)
  const ids = chosenCalls(payload, choice)
  const pick = (last?: string): PickedCall | undefined => {
    const memories = new Map([...readRecord().calls].map(([id, { memory }]) => [id, memory]))
    return pickCall(ids, memories, new Date(), seed, last)
  }
  const [picked, setPicked] = useState(() => pick())
  const [done, setDone] = useState(0)
  const [last, setLast] = useState<Practice['last']>()
  const practised = useRef(new Set<string>())
  const call = payload.calls.find(({ id }) => id === picked?.id)

  return {
    call,
    reason: picked?.reason ?? 'new',
    done,
    last,
    finish(attempt) {
      if (!call) return
      const now = new Date()
      const day = dayInTallinn(now)
      const { rating, rightTopic } = markCall({ ...attempt, answerIds: call.answerIds })
      const memory = reviewCall(readRecord().calls.get(call.id)?.memory, rating, now)
      const { seconds, asked, askable } = attempt
      practised.current.add(call.id)
      changeRecord((record) => {
        const marked = withCall(record, call.id, memory, {
          day,
          rating,
          rightTopic,
          seconds,
          asked,
          askable,
        })
        const { selection } = choice
        return selection && practised.current.size >= selection.count
          ? withStep(marked, selection.path, selection.step, day)
          : marked
      })
      setLast({ rating, memory })
      setDone(practised.current.size)
      setPicked(pick(call.id))
    },
  }
}
