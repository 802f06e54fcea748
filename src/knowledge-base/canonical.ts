import { isMap, isScalar, isSeq, parseDocument, visit, type ParsedNode } from 'yaml'
import { splitFrontMatter } from './front-matter.ts'
import { formatMarkdown } from './markdown.ts'

/** How the editor writes YAML: double quotes round every text, block style, no line folding. */
const YAML_STYLE = {
  lineWidth: 0,
  defaultStringType: 'QUOTE_DOUBLE',
  defaultKeyType: 'PLAIN',
  indentSeq: true,
} as const

/**
 * A content file in its canonical form: UTF-8 without BOM, `\n`, the editor's YAML and
 * Markdown style. Comments stay. The words stay: only white space, quotes and marks change.
 *
 * Nothing when the file cannot be parsed; then it is left as it is and `check` says why.
 */
export function canonicalForm(path: string, raw: string): string | undefined {
  const text = raw.replace(/^\ufeff/, '').replaceAll(/\r\n?/g, '\n')
  if (path.endsWith('.tsv')) return text
  if (/\.ya?ml$/.test(path)) return canonicalYaml(text)
  if (!path.startsWith('answers/')) return text
  const { parts } = splitFrontMatter({ path, text })
  if (!parts) return undefined
  const yaml = canonicalYaml(parts.yaml)
  return yaml === undefined ? undefined : `---\n${yaml}---\n\n${canonicalBody(parts.body)}`
}

/** YAML in the editor's form; nothing when it cannot be parsed. */
export function canonicalYaml(text: string): string | undefined {
  const document = parseDocument(text, { version: '1.2', schema: 'core' })
  if (document.errors.length > 0) return undefined
  visit(document, {
    Scalar(key, node) {
      if (key !== 'key' && typeof node.value === 'string') node.type = 'QUOTE_DOUBLE'
      if (
        key === 'key' &&
        typeof node.value === 'string' &&
        /^[\p{L}][\p{L}\d_-]*$/u.test(node.value)
      )
        node.type = 'PLAIN'
    },
    Collection(_, node) {
      // An empty flow list stays `[]`; there is no other way to write it.
      if ((isMap(node) || isSeq(node)) && node.items.length > 0) node.flow = false
    },
  })
  const { contents } = document as { contents: ParsedNode | null }
  if (contents === null || isScalar(contents)) return undefined
  return document.toString(YAML_STYLE)
}

/** The Markdown of an answer in the editor's form, with one line break at its end. */
export function canonicalBody(body: string): string {
  return `${formatMarkdown(body).trim()}\n`
}
