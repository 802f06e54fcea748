import type { Finding } from '../../domain/finding.ts'
import { editorDialogWords as words } from '../../i18n/et-editor-dialog.ts'
import { placeInForm } from '../place-in-form.ts'
import type { SourceFile } from '../../knowledge-base/source-file.ts'

/**
 * Shows what is wrong with an entry and waits for the editor: errors stop the save, warnings
 * may be passed. Escape goes back to editing; the focus returns to where it was.
 *
 * @returns whether to save.
 */
export function askAboutFindings(
  findings: readonly Finding[],
  files: readonly SourceFile[],
): Promise<boolean> {
  const errors = findings.filter(({ severity }) => severity === 'error')
  const dialog = element('dialog', 'findings-dialog')
  const title = element('h2', '', errors.length > 0 ? words.stopped : words.warned)
  title.id = 'findings-title'
  dialog.setAttribute('aria-labelledby', title.id)
  const back = element('button', 'findings-back', words.back)
  const buttons = element('div', 'findings-buttons')
  buttons.append(back)
  dialog.append(
    title,
    element('p', '', errors.length > 0 ? words.repairFirst : words.mayPass),
    listOf(findings, files),
    buttons,
  )
  return new Promise((resolve) => {
    back.addEventListener('click', () => {
      dialog.close('back')
    })
    if (errors.length === 0) {
      const save = element('button', 'findings-save', words.saveAnyway)
      save.addEventListener('click', () => {
        dialog.close('save')
      })
      buttons.append(save)
    }
    dialog.addEventListener('close', () => {
      dialog.remove()
      resolve(dialog.returnValue === 'save')
      if (dialog.returnValue !== 'save') returnFocus()
    })
    // The editor listens to keys on the whole page; here they are the dialog's.
    dialog.addEventListener('keydown', (event) => {
      event.stopPropagation()
    })
    document.body.append(dialog)
    dialog.showModal()
    back.focus()
  })
}

let lastFocused: HTMLElement | undefined

// While it saves, the editor disables its button, which then has no focus to give back.
document.addEventListener('focusin', ({ target }) => {
  if (target instanceof HTMLElement && !target.closest('.findings-dialog')) lastFocused = target
})

function returnFocus(): void {
  // The editor enables its button again with the next drawing of the page.
  requestAnimationFrame(() => {
    requestAnimationFrame(() => {
      lastFocused?.focus()
    })
  })
}

function listOf(findings: readonly Finding[], files: readonly SourceFile[]): HTMLElement {
  const list = element('ul', 'findings-list')
  for (const finding of findings) {
    const row = element('li', `finding ${finding.severity}`)
    const where = placeInForm(finding.place, files)
    row.append(
      element('strong', 'finding-kind', words[finding.severity]),
      element('span', 'finding-place', where),
      element('p', '', finding.message),
    )
    list.append(row)
  }
  return list
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  text = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  if (className) made.className = className
  if (text) made.textContent = text
  if (made instanceof HTMLButtonElement) made.type = 'button'
  return made
}
