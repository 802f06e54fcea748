import { useEffect, useRef, useState } from 'react'
import { dayInTallinn } from '../../domain/day.ts'
import { et } from '../../i18n/et.ts'
import type { ComposedLetter } from '../../letters/compose.ts'
import { fillLetter, type GapProblem, type GapValues } from '../../letters/fill.ts'
import { toHtml } from '../../letters/to-html.ts'
import { toPlain } from '../../letters/to-plain.ts'
import { copyText } from '../copy/clipboard.ts'

interface Props {
  readonly letter: ComposedLetter
  readonly values: GapValues
  /** No answer is chosen yet. */
  readonly empty: boolean
  /** An answer has no letter to send in this language. */
  readonly blocked: boolean
  readonly problems: readonly GapProblem[]
  /** Copying was asked for while these gaps are empty or wrong. */
  readonly onWanting: (names: readonly string[]) => void
  readonly onCopied: () => void
}

const SHOWN_FOR = 2500

type Outcome = 'copied' | 'failed' | undefined

/**
 * Copies the letter, rich and plain together, with facts as of this very moment. While
 * something is wanting the button says what, and leads there instead.
 */
export function CopyLetter(props: Props) {
  const { letter, values, empty, blocked, problems, onWanting, onCopied } = props
  const [outcome, setOutcome] = useState<Outcome>()
  const wanting = problems[0]
  const ready = !empty && !blocked && !wanting

  const copy = async (): Promise<void> => {
    if (empty || blocked) return
    if (wanting) return onWanting(problems.map(({ name }) => name))
    const filled = fillLetter(letter, values, dayInTallinn(new Date()))
    if (filled.kind === 'incomplete') return onWanting(filled.problems.map(({ name }) => name))
    const { blocks } = filled
    const copied = await copyText({ plain: toPlain(blocks), html: toHtml(blocks) })
    setOutcome(copied ? 'copied' : 'failed')
    if (copied) onCopied()
  }
  useCopyKey(() => void copy())
  useEffect(() => {
    if (!outcome) return
    const timer = setTimeout(() => setOutcome(undefined), SHOWN_FOR)
    return () => clearTimeout(timer)
  }, [outcome])
  // Changed words are no longer those on the clipboard.
  useEffect(() => setOutcome(undefined), [letter.language, values])

  const label = empty
    ? et.letter.nothingChosen
    : blocked
      ? et.letter.blocked
      : wanting
        ? et.letter.fillFirst(wanting.label)
        : outcome === 'copied'
          ? et.letter.copied
          : et.letter.copy
  return (
    <div className="letter-copy">
      <button
        type="button"
        className="button letter-copy-button"
        data-copy-letter={ready ? 'ready' : 'wanting'}
        data-copy-outcome={outcome}
        aria-disabled={empty || blocked}
        onClick={() => void copy()}
      >
        {label} <kbd>{et.letter.copyKey}</kbd>
      </button>
      <p
        role="status"
        aria-live="polite"
        className={outcome === 'failed' ? 'letter-fault' : 'visually-hidden'}
      >
        {outcome === 'copied' && et.letter.copied}
        {outcome === 'failed' && et.letter.copyFailed}
      </p>
    </div>
  )
}

/** Ctrl-Enter anywhere on the page but in a dialog. */
function useCopyKey(copy: () => void): void {
  const newest = useRef(copy)
  newest.current = copy
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
      if (event.altKey || event.shiftKey || event.defaultPrevented || event.repeat) return
      if (event.target instanceof Element && event.target.closest('dialog')) return
      event.preventDefault()
      newest.current()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}
