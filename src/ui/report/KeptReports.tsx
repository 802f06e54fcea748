import { useState } from 'react'
import { formatDay } from '../../domain/day.ts'
import type { ReportTarget } from '../../domain/report.ts'
import { reportWords as words } from '../../i18n/et-report.ts'
import { reportAddress } from '../../reporting/report-address.ts'
import { readKept, storeKept } from './report-store.ts'
import { useOnline } from './use-online.ts'

interface Props {
  readonly target: ReportTarget
}

/** The reports that wait on this device, each to be sent or deleted by who wrote it. */
export function KeptReports({ target }: Props) {
  const [reports, setReports] = useState(readKept)
  const online = useOnline()
  if (reports.length === 0) return null
  const remove = (index: number): void => {
    const rest = reports.filter((_, at) => at !== index)
    storeKept(rest)
    setReports(rest)
  }
  return (
    <section className="report-kept" aria-label={words.keptTitle}>
      <h3>{words.keptTitle}</h3>
      <ul>
        {reports.map(({ day, title, body }, index) => {
          const address = reportAddress(target, { title, body })
          return (
            <li key={`${title} ${body}`}>
              <span>
                {formatDay(day)} {title}
              </span>
              {online && address !== undefined && (
                <a
                  className="button"
                  href={address}
                  target="_blank"
                  rel="noopener noreferrer"
                  data-kept-open
                >
                  {words.keptOpen}
                  <span className="visually-hidden">: {title}</span>
                </a>
              )}
              <button
                type="button"
                className="button"
                data-kept-delete
                onClick={() => remove(index)}
              >
                {words.keptDelete}
                <span className="visually-hidden">: {title}</span>
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
