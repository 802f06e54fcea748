import { withoutAnnotations } from '../../search/full-text/annotate.ts'
import { readExcerpt } from '../../search/full-text/excerpt.ts'
import type { PagefindPage } from './pagefind.ts'

/** A found page as a list item: its title as a link, and the words round what was found. */
export function renderHit(page: PagefindPage, words: readonly number[]): HTMLLIElement {
  const item = document.createElement('li')
  const link = document.createElement('a')
  link.href = page.url
  link.textContent = withoutAnnotations(page.meta.title ?? page.url)
  const text = document.createElement('p')
  text.append(
    ...readExcerpt(page.content, words).map(({ text: piece, found }) => {
      if (!found) return piece
      const mark = document.createElement('mark')
      mark.textContent = piece
      return mark
    }),
  )
  item.append(link, text)
  return item
}
