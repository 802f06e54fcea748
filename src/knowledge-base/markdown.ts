import type { Root as HtmlRoot } from 'hast'
import type { Root, RootContent, Text } from 'mdast'
import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive'
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import { remark } from 'remark'
import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'

const parser = remark().use(remarkGfm).use(remarkDirective)

/**
 * Parses the guide's Markdown: paragraphs, lists, tables, links, emphasis and block
 * directives. Places count from the body's first line; `bodyLine` lines are added.
 */
export function parseMarkdown(body: string, bodyLine: number): Root {
  // Blank lines before it mean nothing and bring every place to its line of the file.
  const padded = '\n'.repeat(bodyLine) + body
  const tree = parser.parse(padded)
  if (MAYBE_DIRECTIVE.test(padded)) restoreStrayDirectives(tree, padded)
  return tree
}

// Most texts hold none, and to look at every node takes a tenth of the parsing.
const MAYBE_DIRECTIVE = /:[^\s\p{P}\p{S}]/u

// „kell 9:30“ or „NB:luba“ must stay words: only block directives (`:::meri`) mean something here.
function restoreStrayDirectives(tree: Root, body: string): void {
  visit(tree, (node, index, parent) => {
    if (node.type !== 'textDirective' && node.type !== 'leafDirective') return
    if (!parent || index === undefined) return
    const restored = sourceText(node, body)
    const replacement: RootContent =
      node.type === 'textDirective' ? restored : { type: 'paragraph', children: [restored] }
    parent.children.splice(index, 1, replacement)
  })
}

function sourceText(node: TextDirective | LeafDirective, body: string): Text {
  const { position } = node
  const value = body.slice(position?.start.offset ?? 0, position?.end.offset ?? 0)
  return position ? { type: 'text', value, position } : { type: 'text', value }
}

/** What the sanitiser lets through: the guide's own Markdown and the marks that the site adds. */
const sanitizeSchema: typeof defaultSchema = {
  ...defaultSchema,
  tagNames: [
    'p',
    'ul',
    'ol',
    'li',
    'table',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
    'a',
    'em',
    'strong',
    'del',
    'ins',
    'br',
    'code',
    'hr',
    'blockquote',
    'span',
    'div',
    'mark',
  ],
  attributes: {
    a: ['href', 'rel', 'className', 'title'],
    ol: ['start'],
    span: ['className', 'lang', 'dataFact', 'dataFactSchedule', 'dataGap', 'title'],
    div: ['className', 'dataMode'],
    mark: ['className', 'dataGap'],
    td: ['align'],
    th: ['align', 'scope'],
  },
  protocols: { href: ['http', 'https', 'mailto', 'tel'] },
  clobber: [],
}

const renderer = unified()
  .use(remarkRehype)
  .use(rehypeSanitize, sanitizeSchema)
  .use(rehypeStringify)

/**
 * Renders a tree as HTML that can hold no script: raw HTML is dropped and everything
 * passes a sanitiser, whatever the tree says.
 */
export function renderMarkdown(tree: Root): string {
  const html = renderer.runSync(tree) as HtmlRoot
  return renderer.stringify(html)
}

/** A block directive such as `:::meri`, told from the other nodes of a tree. */
export function isBlockDirective(node: { readonly type: string }): node is ContainerDirective {
  return node.type === 'containerDirective'
}

/** Markdown in the one form that the editor writes: `-` bullets, `**` for strong, a blank line between blocks. */
export function formatMarkdown(body: string): string {
  const formatter = remark()
    .use(remarkGfm, { tablePipeAlign: false })
    .use(remarkDirective)
    .data('settings', {
      bullet: '-',
      emphasis: '_',
      strong: '*',
      rule: '-',
      listItemIndent: 'one',
      incrementListMarker: true,
    })
  const tree = formatter.parse(body)
  restoreStrayDirectives(tree, body)
  return formatter.stringify(tree)
}
