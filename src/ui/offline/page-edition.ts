import type { Edition } from '../../domain/edition.ts'

// As long as the question for the edition may take.
const PATIENCE_MS = 10_000

/** What a page from the device says of the edition that it is of. */
export type PageEdition = Pick<Edition, 'content' | 'contentDay' | 'factsDay'>

/**
 * A page without anything of its edition in it keeps its bytes as long as its own words stay.
 * The service worker writes the edition into a page when it brings one from the device; what
 * comes from the server is of the edition that the server has.
 */
export function withEdition(html: string, edition: Edition): string {
  const { content, contentDay, factsDay } = edition
  return html.replace(
    '<html ',
    `<html data-edition="${[content, contentDay, factsDay].join(' ')}" `,
  )
}

/** The edition of this page when it came from the device. */
export function editionOfPage(): PageEdition | undefined {
  const [content, contentDay, factsDay] = (document.documentElement.dataset['edition'] ?? '').split(
    ' ',
  )
  return content && contentDay && factsDay
    ? ({ content, contentDay, factsDay } as PageEdition)
    : undefined
}

/** The digest of this page's own bytes; none in a preview, which is not kept on the device. */
export function digestOfPage(): string | undefined {
  return document.documentElement.dataset['page']
}

/** Whether the server has this very page now. When it cannot tell, nothing speaks against it. */
export async function isSameOnServer(): Promise<boolean> {
  try {
    const response = await fetch(location.pathname, {
      // The browser's own cache may be held by the very load of this page.
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    return (await response.text()).includes(` data-page="${digestOfPage() ?? ''}"`)
  } catch {
    return true
  }
}
