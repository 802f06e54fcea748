import { useEffect, useRef, useState } from 'react'
import type { Report, ReportTarget } from '../../domain/report.ts'
import { personalWords, reportWords as words } from '../../i18n/et-report.ts'
import { parseReference } from '../../letters/reference.ts'
import { cleanWords } from '../../reporting/clean-words.ts'
import { formatReport } from '../../reporting/format-report.ts'
import { tellOf } from '../signals/happening.ts'
import { KeptReports } from './KeptReports.tsx'
import { PersonalNotice } from './PersonalNotice.tsx'
import { SendReport } from './SendReport.tsx'

interface Props {
  readonly target: ReportTarget
  readonly subject: Omit<Report, 'words'>
  readonly onClose: () => void
}

/** What is wrong or missing, in the agent's words. What points to a person must go before anything can be done with it. */
export function ReportForm({ target, subject, onClose }: Props) {
  const [about, setAbout] = useState(subject.about)
  const [own, setOwn] = useState('')
  const [keptCount, recount] = useState(0)
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [])

  const cleaned = cleanWords(own, (kind) => personalWords[kind])
  const text = formatReport({ ...subject, about, words: own })
  // After the key is over: the Enter that asked for it must not break the line.
  const toField = (): void => void requestAnimationFrame(() => field.current?.focus())
  const replace = (): void => {
    setOwn(cleaned.masked)
    toField()
  }
  return (
    <form className="report-form" onSubmit={(event) => event.preventDefault()}>
      <h2>{words.title}</h2>
      <p>{words.intro}</p>
      <AboutChoice about={about} onChoose={setAbout} />
      <label htmlFor="report-words">{words.words}</label>
      <textarea
        ref={field}
        id="report-words"
        rows={4}
        maxLength={2000}
        value={own}
        placeholder={words.wordsHint}
        autoComplete="off"
        aria-invalid={cleaned.found.length > 0}
        aria-describedby="report-personal"
        onChange={({ target: { value } }) => setOwn(value)}
      />
      <PersonalNotice cleaned={cleaned} onReplace={replace} />
      <details>
        <summary>{words.goesAlong}</summary>
        <pre data-report-body>{`${text.title}\n\n${text.body}`}</pre>
      </details>
      <SendReport
        target={target}
        text={text}
        refusal={refusalOf(own, cleaned.found.length)}
        onKept={() => {
          setOwn('')
          recount(keptCount + 1)
        }}
        onGone={() => tellOfReport(about, subject.reference)}
        onRefused={toField}
      />
      <KeptReports key={keptCount} target={target} />
      <button type="button" className="button" onClick={onClose}>
        {words.close} <kbd>Esc</kbd>
      </button>
    </form>
  )
}

// Where signals are on: that an answer was called wrong, and not a word more.
function tellOfReport(about: Report['about'], reference: string | undefined): void {
  const found = about === 'wrong' && reference ? parseReference(reference) : undefined
  if (found) tellOf({ kind: 'reported-wrong', answer: found.id, language: found.language })
}

function refusalOf(own: string, found: number): string | undefined {
  if (own.trim() === '') return words.nothingWritten
  return found > 0 ? words.personalFirst : undefined
}

interface AboutProps {
  readonly about: Report['about']
  readonly onChoose: (about: Report['about']) => void
}

function AboutChoice({ about, onChoose }: AboutProps) {
  return (
    <fieldset>
      <legend>{words.about}</legend>
      {(['wrong', 'missing'] as const).map((kind) => (
        <label key={kind}>
          <input
            type="radio"
            name="report-about"
            value={kind}
            checked={about === kind}
            onChange={() => onChoose(kind)}
          />
          {words.abouts[kind]}
        </label>
      ))}
    </fieldset>
  )
}
