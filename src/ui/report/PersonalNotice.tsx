import { personalWords, reportWords as words } from '../../i18n/et-report.ts'
import type { CleanedWords } from '../../reporting/clean-words.ts'

interface Props {
  readonly cleaned: CleanedWords
  readonly onReplace: () => void
}

/** What of the words points to a person, and the words without it. */
export function PersonalNotice({ cleaned, onReplace }: Props) {
  const { found, masked } = cleaned
  return (
    <div id="report-personal" role="status">
      {found.length > 0 && (
        <div className="report-personal">
          <p>{words.personal(found.map((kind) => personalWords[kind]).join(', '))}</p>
          <p>
            {words.suggestion} <q data-report-masked>{masked}</q>
          </p>
          <button type="button" className="button" data-report-replace onClick={onReplace}>
            {words.replace}
          </button>
        </div>
      )}
    </div>
  )
}
