import { useId } from 'react'
import { et } from '../../i18n/et.ts'
import type { ComposedGap } from '../../letters/gather-gaps.ts'
import type { GapFault } from '../../letters/gap-value.ts'

interface Props {
  readonly gap: ComposedGap
  readonly value: string
  /** Told only once the agent has left the field or tried to copy. */
  readonly fault: GapFault | undefined
  readonly onType: (value: string) => void
  readonly onLeave: () => void
}

/** The field of one gap. What was typed stays as it is, however wrong. */
export function GapField({ gap, value, fault, onType, onLeave }: Props) {
  const id = useId()
  const described = {
    id,
    'data-gap-field': gap.name,
    'aria-required': !gap.optional,
    'aria-invalid': fault !== undefined,
    'aria-describedby': fault ? `${id}-viga` : undefined,
    onBlur: onLeave,
  }
  return (
    <p className="letter-field">
      <label htmlFor={id}>
        {gap.label}
        {gap.askedBy && <small>{et.letter.askedBy(gap.askedBy)}</small>}
        {gap.optional && <small>{et.letter.optional}</small>}
      </label>
      {gap.kind === 'choice' ? (
        <select {...described} value={value} onChange={(event) => onType(event.target.value)}>
          <option value="">{et.letter.choose}</option>
          {gap.options?.map((option) => (
            <option key={option}>{option}</option>
          ))}
        </select>
      ) : (
        <input
          {...described}
          type="text"
          value={value}
          // A client's name must not be offered again to the next agent at this desk.
          autoComplete="off"
          spellCheck={false}
          inputMode={gap.kind === 'amount' ? 'decimal' : undefined}
          placeholder={gap.kind === 'date' ? et.letter.dateHint : undefined}
          onChange={(event) => onType(event.target.value)}
        />
      )}
      {fault && (
        <span className="letter-fault" id={`${id}-viga`}>
          {et.letter.faults[fault]}
        </span>
      )}
    </p>
  )
}
