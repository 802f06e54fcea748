import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parse, type DefaultTreeAdapterTypes } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

/**
 * Faults of the built pages, in Estonian: links to pages or files that are not there,
 * ids given twice, HTML that a browser would have to repair.
 */
export function findBrokenPages(folder: string): readonly string[] {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .toSorted()
  return pages.flatMap((page) => findFaults(folder, page))
}

function findFaults(folder: string, page: string): readonly string[] {
  const faults: string[] = []
  const tell = (fault: string): void => {
    faults.push(`${page}: ${fault}`)
  }
  const document = parse(readFileSync(join(folder, page), 'utf8'), {
    sourceCodeLocationInfo: true,
    onParseError: (error) => {
      tell(`HTML-i viga „${error.code}“ real ${String(error.startLine)}.`)
    },
  })
  const ids = new Set<string>()
  for (const element of elementsOf(document)) {
    const { id, href, src } = attributesOf(element)
    if (id !== undefined) {
      if (ids.has(id)) tell(`id „${id}“ on lehel kaks korda.`)
      ids.add(id)
    }
    for (const address of [href, src]) {
      if (address !== undefined && !leadsSomewhere(folder, address))
        tell(`link „${address}“ ei vii kuhugi.`)
    }
  }
  return faults
}

function* elementsOf(node: Node): Generator<Element> {
  if ('tagName' in node) yield node
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsOf(child)
}

function attributesOf(element: Element): {
  readonly id?: string
  readonly href?: string
  readonly src?: string
} {
  return Object.fromEntries(element.attrs.map(({ name, value }) => [name, value]))
}

// Addresses elsewhere are not asked: the build uses no network.
function leadsSomewhere(folder: string, address: string): boolean {
  if (!address.startsWith('/') || address.startsWith('//')) return true
  const path = decodeURIComponent(address.split(/[?#]/)[0] ?? '')
  const full = join(folder, path)
  if (path.endsWith('/')) return existsSync(join(full, 'index.html'))
  return existsSync(full) && statSync(full).isFile()
}
