import {
  Document,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import { canonicalYaml } from '../knowledge-base/canonical.ts'

const OPTIONS = { version: '1.2', schema: 'core' } as const

type Fields = { readonly [name: string]: unknown }

/**
 * A value as canonical YAML, written over what the file said before: comments stay at what
 * they are about, and only what was changed is a changed line.
 */
export function writeYaml(value: Fields, former = ''): string {
  const document = parseDocument(former, OPTIONS)
  const next = new Document(value, OPTIONS)
  document.contents = merge(document, document.contents, next.contents) as typeof document.contents
  return canonicalYaml(document.toString({ lineWidth: 0 })) ?? ''
}

function merge(document: Document, former: Node | null, next: Node | null): Node | null {
  if (isMap(former) && isMap(next)) return mergeMap(document, former, next)
  if (isSeq(former) && isSeq(next)) return mergeList(document, former, next)
  if (isScalar(former) && isScalar(next) && former.value === next.value) return former
  if (former && next && !isCollection(next)) {
    next.comment = former.comment ?? null
    next.commentBefore = former.commentBefore ?? null
  }
  return next
}

function mergeMap(document: Document, former: YAMLMap, next: YAMLMap): YAMLMap {
  const kept = former.items.filter((pair) => next.has(pair.key))
  for (const pair of kept) {
    pair.value = merge(document, pair.value as Node | null, next.get(pair.key, true) as Node | null)
  }
  const order = next.items.map(nameOf)
  for (const pair of next.items) {
    if (former.has(pair.key)) continue
    // After the last field that stands before it in the schema.
    const before = new Set(order.slice(0, order.indexOf(nameOf(pair))))
    kept.splice(kept.findLastIndex((one) => before.has(nameOf(one))) + 1, 0, pair)
  }
  former.items = kept
  return former
}

function nameOf(pair: Pair): string {
  return String(isScalar(pair.key) ? pair.key.value : pair.key)
}

// A row is recognised by its words, then by its name, then by its place: so that a row put in
// the middle does not rewrite those below it.
function mergeList(document: Document, former: YAMLSeq, next: YAMLSeq): YAMLSeq {
  const waiting = [...(former.items as Node[])]
  const take = (found: number): Node | undefined =>
    found < 0 ? undefined : waiting.splice(found, 1)[0]
  const words = (node: Node): string => JSON.stringify(node.toJS(document))
  const rows = next.items as Node[]
  const same = rows.map((row) => take(waiting.findIndex((one) => words(one) === words(row))))
  const named = rows.map(
    (row, index) =>
      same[index] ??
      take(waiting.findIndex((one) => rowName(one) === rowName(row) && rowName(row))),
  )
  const sameLength = former.items.length === rows.length
  const places = [...(former.items as Node[])]
  former.items = rows.map((row, index) => {
    const place = places[index]
    const atPlace = sameLength && place && waiting.includes(place) ? place : undefined
    return merge(document, named[index] ?? atPlace ?? null, row)
  })
  return former
}

function rowName(row: Node): string | undefined {
  if (!isMap(row)) return undefined
  for (const key of ['id', 'word', 'url', 'et', 'label']) {
    const name = row.get(key)
    if (typeof name === 'string') return name
  }
  return undefined
}
