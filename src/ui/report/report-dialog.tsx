import { createRoot, type Root } from 'react-dom/client'
import { reportWords as words } from '../../i18n/et-report.ts'
import { readTarget } from '../../reporting/read-target.ts'
import { reportOfPage } from './report-page.ts'
import { ReportForm } from './ReportForm.tsx'
import './report.css'

let dialog: HTMLDialogElement | undefined
let root: Root | undefined

/** Shows the dialog over whatever is open. `button` names where reports go. */
export function showReportDialog(button: HTMLElement): void {
  if (dialog?.open) return
  dialog ??= makeDialog()
  root?.unmount()
  root = createRoot(dialog)
  const target = readTarget(button.dataset['reportKind'], button.dataset['reportAddress'])
  const close = (): void => dialog?.close()
  root.render(<ReportForm target={target} subject={reportOfPage()} onClose={close} />)
  dialog.showModal()
}

function makeDialog(): HTMLDialogElement {
  const made = document.createElement('dialog')
  made.className = 'dialog report-dialog'
  made.setAttribute('aria-label', words.title)
  document.body.append(made)
  return made
}
