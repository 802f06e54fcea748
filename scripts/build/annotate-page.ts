import { defaultTreeAdapter, serializeOuter, type DefaultTreeAdapterTypes } from 'parse5'
import { annotate } from '../../src/search/full-text/annotate.ts'
import type { Analyzer } from '../../src/search/analysis/analyze.ts'
import type { SearchLanguage } from '../../src/search/language.ts'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

/** The analysis of texts, by language. */
export type TextAnalyzers = Readonly<Record<SearchLanguage, Analyzer>>

/**
 * What Pagefind is to read of a parsed page, which is changed in place: the elements marked `data-pagefind-body`, every word
 * with its terms in the language that the page says it is in. Undefined without such elements.
 */
export function annotatePage(page: Node, analyzers: TextAnalyzers): string | undefined {
  const bodies = findBodies(page)
  for (const body of bodies) annotateText(body, analyzers, 'et')
  return bodies.length === 0
    ? undefined
    : `<!doctype html><html lang="et"><body>${bodies.map((body) => serializeOuter(body)).join('')}</body></html>`
}

function findBodies(node: Node): Element[] {
  if (defaultTreeAdapter.isElementNode(node) && attribute(node, 'data-pagefind-body') !== undefined)
    return [node]
  return 'childNodes' in node ? node.childNodes.flatMap(findBodies) : []
}

// Filters are shown as they stand, and what is ignored need not be read.
const UNREAD = ['data-pagefind-ignore', 'data-pagefind-filter']

function annotateText(element: Element, analyzers: TextAnalyzers, outer: SearchLanguage): void {
  if (UNREAD.some((name) => attribute(element, name) !== undefined)) return
  const lang = languageOf(attribute(element, 'lang')) ?? outer
  for (const child of element.childNodes) {
    if (defaultTreeAdapter.isElementNode(child)) annotateText(child, analyzers, lang)
    else if (defaultTreeAdapter.isTextNode(child))
      child.value = annotate(child.value, analyzers[lang])
  }
}

function languageOf(lang: string | undefined): SearchLanguage | undefined {
  return lang === 'et' || lang === 'ru' || lang === 'en' ? lang : undefined
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value
}
