import { readExcerpt } from './excerpt.ts'
import type { PagefindPage } from './pagefind.ts'

/** A found page as a list item: its title as a link, and the words round what was found. */
export function renderHit(page: PagefindPage): HTMLLIElement {
  const item = document.createElement('li')
  const link = document.createElement('a')
  link.href = page.url
  link.textContent = page.meta.title ?? page.url
  const text = document.createElement('p')
  text.append(
    ...readExcerpt(page.excerpt).map(({ text: words, found }) => {
      if (!found) return words
      const mark = document.createElement('mark')
      mark.textContent = words
      return mark
    }),
  )
  item.append(link, text)
  return item
}
