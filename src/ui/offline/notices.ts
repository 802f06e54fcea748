/** What a notice is about; one of each can stand at a time. */
export type NoticeKind = 'connection' | 'clock' | 'update' | 'page'

/** A line under the site's header. */
export interface Notice {
  readonly words: string
  /** Something must be done or not be done. */
  readonly strong?: boolean
  readonly button?: { readonly words: string; readonly press: () => void }
}

/** Shows a notice in place of the former one of its kind; without one the former goes. The region is live. */
export function showNotice(kind: NoticeKind, notice: Notice | undefined): void {
  const region = document.querySelector('[data-offline-notices]')
  const former = region?.querySelector(`[data-notice=${kind}]`)
  if (!notice) return former?.remove()
  // Said once: a live region repeats whatever is put into it again.
  if (former?.firstChild?.textContent === notice.words) return
  const line = document.createElement('p')
  line.className = notice.strong ? 'notice-bar strong' : 'notice-bar'
  line.dataset['notice'] = kind
  line.append(document.createTextNode(notice.words))
  if (notice.button) line.append(' ', buttonOf(notice.button))
  if (former) former.replaceWith(line)
  else region?.append(line)
}

function buttonOf({ words, press }: NonNullable<Notice['button']>): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'button'
  button.textContent = words
  button.addEventListener('click', press)
  return button
}
