/** A text for the clipboard, in both forms at once: mail programs take the rich one, forms the plain one. */
export interface CopiedText {
  readonly plain: string
  readonly html: string
}

/**
 * Puts a text on the clipboard; the only place that does. Must be called from a click or a
 * key press.
 *
 * An intranet without https has no `navigator.clipboard`; there the old way still works.
 * Returns false when every way was refused.
 */
export async function copyText(text: CopiedText): Promise<boolean> {
  return (await copyBoth(text)) || (await copyPlain(text)) || copyTheOldWay(text)
}

async function copyBoth({ plain, html }: CopiedText): Promise<boolean> {
  if (typeof ClipboardItem === 'undefined') return false
  return succeeds(() =>
    navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': new Blob([plain], { type: 'text/plain' }),
        'text/html': new Blob([html], { type: 'text/html' }),
      }),
    ]),
  )
}

function copyPlain({ plain }: CopiedText): Promise<boolean> {
  return succeeds(() => navigator.clipboard.writeText(plain))
}

async function succeeds(write: () => Promise<void>): Promise<boolean> {
  try {
    await write()
    return true
  } catch {
    return false
  }
}

function copyTheOldWay({ plain, html }: CopiedText): boolean {
  let taken = false
  const fill = (event: ClipboardEvent): void => {
    event.preventDefault()
    event.clipboardData?.setData('text/plain', plain)
    event.clipboardData?.setData('text/html', html)
    taken = event.clipboardData !== null
  }
  document.addEventListener('copy', fill, { once: true })
  try {
    return document.execCommand('copy') && taken
  } finally {
    document.removeEventListener('copy', fill)
  }
}
