/** Opens the dialog in which an agent tells what is wrong or missing. Its code comes when it is asked for. */
export function openReport(): void {
  const button = document.querySelector<HTMLElement>('[data-open-report]')
  if (!button) return
  import('./report-dialog.tsx')
    .then(({ showReportDialog }) => {
      showReportDialog(button)
    })
    .catch(() => {
      button.textContent = button.dataset['reportFailed'] ?? ''
    })
}
