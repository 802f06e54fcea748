import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'

const SCRIPT = /<script\b[^>]*\bsrc="(\/[^"]+\.js)"/g
// `import a from "./b.js"`, `import "./b.js"` and `export … from`; not `import("./b.js")`, which waits.
const STATIC_IMPORT = /\b(?:from|import)\s*["'](\.{1,2}\/[^"']+\.js)["']/g

/** The scripts that a page loads before anybody has done anything, with all that they import; they stand in the folder. Paths from there, sorted. */
export function scriptsOf(html: string, folder: string): readonly string[] {
  return withImports(namedScripts(html), folder)
}

/** The scripts that a page's HTML names itself. */
export function namedScripts(html: string): readonly string[] {
  return [...html.matchAll(SCRIPT)].map((match) => match[1]?.slice(1) ?? '')
}

/** Scripts with all that they import. */
export function withImports(named: readonly string[], folder: string): readonly string[] {
  const found = new Set<string>()
  const waiting = [...named]
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path) || !existsSync(join(folder, path))) continue
    found.add(path)
    for (const match of readFileSync(join(folder, path), 'utf8').matchAll(STATIC_IMPORT))
      waiting.push(posix.join(dirname(path), match[1] ?? ''))
  }
  return [...found].toSorted()
}
