import { useState } from 'react'
import { dayInTallinn } from '../../domain/day.ts'
import type { ReportTarget } from '../../domain/report.ts'
import { reportWords as words } from '../../i18n/et-report.ts'
import { reportAddress, type ReportText } from '../../reporting/report-address.ts'
import { copyText, type CopiedText } from '../copy/clipboard.ts'
import { readKept, storeKept } from './report-store.ts'
import { useOnline } from './use-online.ts'

interface Props {
  readonly target: ReportTarget
  readonly text: ReportText
  /** Why it may not go yet. */
  readonly refusal: string | undefined
  readonly onKept: () => void
  /** The report was opened, copied or kept. */
  readonly onGone: () => void
  readonly onRefused: () => void
}

/** The ways on: open where reports go, copy, or keep until the network is back. Nothing goes by itself. */
export function SendReport({ target, text, refusal, onKept, onGone, onRefused }: Props) {
  const [told, tell] = useState('')
  const online = useOnline()
  const address = reportAddress(target, text)
  const waits = !online && target.kind !== 'copy' && target.kind !== 'mail'
  const allowed = (): boolean => {
    if (refusal === undefined) return true
    tell(refusal)
    onRefused()
    return false
  }
  const copy = async (): Promise<void> => {
    if (!allowed()) return
    const copied = await copyText(asCopied(text))
    tell(copied ? words.copied : words.copyFailed)
    if (copied) onGone()
  }
  const keep = (): void => {
    if (!allowed()) return
    const kept = storeKept([...readKept(), { ...text, day: dayInTallinn(new Date()) }])
    tell(kept ? words.kept : words.notKept)
    if (!kept) return
    onGone()
    onKept()
  }
  return (
    <>
      {waits && <p className="report-personal">{words.offline}</p>}
      <p className="report-ways">
        {waits && (
          <button type="button" className="button" data-report-keep onClick={keep}>
            {words.keep}
          </button>
        )}
        {!waits && address !== undefined && (
          <OpenLink
            address={refusal === undefined ? address : undefined}
            label={words.send[target.kind]}
            onOpen={() => {
              const opens = allowed()
              if (!opens) return false
              tell(words.opened)
              onGone()
              return true
            }}
          />
        )}
        <button type="button" className="button" data-report-copy onClick={() => void copy()}>
          {words.copy}
        </button>
      </p>
      <p role="status" data-report-told>
        {told}
      </p>
    </>
  )
}

function asCopied({ title, body }: ReportText): CopiedText {
  const plain = `${title}\n\n${body}`
  const html = plain
    .split('\n')
    .map((line) => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;'))
    .join('<br>')
  return { plain, html }
}

interface OpenProps {
  /** None while the report may not go yet; the link then says why. */
  readonly address: string | undefined
  readonly label: string
  /** Returns whether the address may be opened. */
  readonly onOpen: () => boolean
}

function OpenLink({ address, label, onOpen }: OpenProps) {
  return (
    <a
      className="button"
      href={address}
      role="link"
      tabIndex={0}
      aria-disabled={address === undefined}
      target="_blank"
      rel="noopener noreferrer"
      data-report-open
      onClick={(event) => {
        if (!onOpen()) event.preventDefault()
      }}
      onKeyDown={(event) => {
        // Without an address Enter is no click.
        if (event.key === 'Enter' && address === undefined) onOpen()
      }}
    >
      {label}
    </a>
  )
}
