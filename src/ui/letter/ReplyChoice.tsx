import { useId } from 'react'
import { dayInTallinn, formatDay } from '../../domain/day.ts'
import { et } from '../../i18n/et.ts'
import { REPLY_TYPES } from '../../letters/deadlines/reply-type.ts'
import type { GapFault } from '../../letters/gap-value.ts'
import { GapField } from './GapField.tsx'
import { RECEIVED, type ReplyPromise } from './reply.ts'

interface Props {
  readonly reply: ReplyPromise | undefined
  readonly fault: GapFault | undefined
  readonly onChoose: (reply: ReplyPromise | undefined) => void
  readonly onLeave: () => void
}

/** Whether the letter says until when the administration answers, and counted from which day. */
export function ReplyChoice({ reply, fault, onChoose, onLeave }: Props) {
  const id = useId()
  return (
    <div className="letter-phrases">
      <p className="letter-field">
        <label htmlFor={id}>{et.letter.reply}</label>
        <select
          id={id}
          value={reply?.type ?? ''}
          onChange={(event) => {
            const type = REPLY_TYPES.find((known) => known === event.target.value)
            const today = formatDay(dayInTallinn(new Date()))
            onChoose(type && { type, received: reply?.received ?? today })
          }}
        >
          <option value="">{et.letter.noReply}</option>
          {REPLY_TYPES.map((type) => (
            <option key={type} value={type}>
              {et.deadlines.types[type]}
            </option>
          ))}
        </select>
      </p>
      {reply && (
        <GapField
          gap={RECEIVED}
          value={reply.received}
          fault={fault}
          onType={(received) => onChoose({ ...reply, received })}
          onLeave={onLeave}
        />
      )}
    </div>
  )
}
