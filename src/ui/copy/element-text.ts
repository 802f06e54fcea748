import type { CopiedText } from './clipboard.ts'
import { escapeMarkup } from '../../support/escape-markup.ts'

const BLOCKS = new Set([
  'P',
  'DIV',
  'H2',
  'H3',
  'H4',
  'UL',
  'OL',
  'LI',
  'BLOCKQUOTE',
  'TABLE',
  'TR',
])
// What a mail program keeps; the rest of the page's markup means nothing there.
const KEPT = new Set(['P', 'UL', 'OL', 'LI', 'STRONG', 'EM', 'A', 'BR', 'H2', 'H3', 'BLOCKQUOTE'])

/** The words of an element for the clipboard, in both forms. Hidden parts are left out. */
export function textOfElement(element: Element): CopiedText {
  return { plain: plainOf(element), html: htmlOf(element) }
}

function plainOf(element: Element): string {
  return [...element.childNodes]
    .map(plainOfNode)
    .join('')
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

function plainOfNode(node: Node): string {
  if (node instanceof Text) return node.data.replace(/\s+/g, ' ')
  if (!(node instanceof Element) || isHidden(node)) return ''
  const inner = [...node.childNodes].map(plainOfNode).join('')
  if (node.tagName === 'BR') return '\n'
  if (node.tagName === 'LI') return `\n${markerOf(node)} ${inner.trim()}`
  if (node.tagName === 'A') return withAddress(inner, node.getAttribute('href') ?? '')
  return BLOCKS.has(node.tagName) ? `\n\n${inner}\n\n` : inner
}

function markerOf(listItem: Element): string {
  if (listItem.parentElement?.tagName !== 'OL') return '–'
  return `${String([...listItem.parentElement.children].indexOf(listItem) + 1)}.`
}

// A client cannot click on plain words: the address must stand beside them.
function withAddress(words: string, address: string): string {
  const shown = address.replace(/^(mailto:|tel:|https?:\/\/)/, '').replace(/\/$/, '')
  const leadsOut = /^https?:/.test(address)
  return leadsOut && !words.includes(shown) ? `${words} (${address})` : words
}

function htmlOf(node: Element): string {
  return [...node.childNodes].map(htmlOfNode).join('').trim()
}

function htmlOfNode(node: Node): string {
  if (node instanceof Text) return escapeMarkup(node.data)
  if (!(node instanceof Element) || isHidden(node)) return ''
  const inner = [...node.childNodes].map(htmlOfNode).join('')
  if (!KEPT.has(node.tagName)) return inner
  const tag = node.tagName.toLowerCase()
  if (tag === 'br') return '<br>'
  if (tag !== 'a') return `<${tag}>${inner}</${tag}>`
  // Addresses within the guide are of no use to a client.
  const address = node.getAttribute('href') ?? ''
  return /^(https?|mailto|tel):/.test(address)
    ? `<a href="${escapeMarkup(address)}">${inner}</a>`
    : inner
}

function isHidden(element: Element): boolean {
  return element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true'
}
