import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, type DefaultTreeAdapterTypes } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

/** Faults of all pages in a folder, in Estonian: what `readPage` and `findDeadLinks` find. */
export function findBrokenPages(folder: string): readonly string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()
  const known = new Set(paths)
  return paths
    .filter((path) => path.endsWith('.html'))
    .flatMap((path) => {
      const { faults, links } = readPage(path, readFileSync(join(folder, path), 'utf8'))
      return [...faults, ...findDeadLinks(path, links, (target) => known.has(target))]
    })
}

/** What a page says of itself; whether its links lead somewhere is the whole site's matter. */
export interface ReadPage {
  /** Ids given twice, HTML that a browser would have to repair; in Estonian. */
  readonly faults: readonly string[]
  /** Every address within the site that the page leads to or loads. */
  readonly links: readonly string[]
  /** As a browser understands it. */
  readonly document: DefaultTreeAdapterTypes.Document
}

/** Reads a page as a browser does. */
export function readPage(path: string, html: string): ReadPage {
  const faults: string[] = []
  const tell = (fault: string): void => {
    faults.push(`${path}: ${fault}`)
  }
  const document = parse(html, {
    sourceCodeLocationInfo: false,
    onParseError: (error) => {
      tell(`HTML-i viga „${error.code}“ real ${String(error.startLine)}.`)
    },
  })
  const ids = new Set<string>()
  const links = new Set<string>()
  for (const element of elementsOf(document)) {
    for (const { name, value } of element.attrs) {
      if (name === 'id') {
        if (ids.has(value)) tell(`id „${value}“ on lehel kaks korda.`)
        ids.add(value)
      }
      // Addresses elsewhere are not asked: the build uses no network.
      if ((name === 'href' || name === 'src') && /^\/(?!\/)/.test(value)) links.add(value)
    }
  }
  return { faults, links: [...links], document }
}

/** Links that lead to no page and no file of the site, in Estonian. */
export function findDeadLinks(
  path: string,
  links: readonly string[],
  exists: (path: string) => boolean,
): readonly string[] {
  return links
    .filter((address) => !exists(targetOf(address)))
    .map((address) => `${path}: link „${address}“ ei vii kuhugi.`)
}

/** In the order in which they are read. */
function elementsOf(node: Node, found: Element[] = []): readonly Element[] {
  if ('tagName' in node) found.push(node)
  if ('childNodes' in node) for (const child of node.childNodes) elementsOf(child, found)
  return found
}

function targetOf(address: string): string {
  const path = decodeURIComponent(address.split(/[?#]/)[0] ?? '').slice(1)
  return path === '' || path.endsWith('/') ? `${path}index.html` : path
}
