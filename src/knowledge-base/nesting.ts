/** What people write is nested far less; far more would take the parsers minutes or all memory. */
const MOST_MARKERS = 12
const MOST_INDENT = 60
const MOST_BLOCKS = 8
const MOST_BRACKETS = 40

/**
 * The first line on which Markdown is nested deeper than anybody writes; none when it is not.
 *
 * Asked before parsing, because parsing is what takes the time. Lines count from 1.
 */
export function findDeepMarkdown(text: string): number | undefined {
  let blocks = 0
  for (const [index, line] of text.split('\n').entries()) {
    if (/^\s*:{3,}[a-z]/i.test(line)) blocks++
    else if (/^\s*:{3,}\s*$/.test(line)) blocks = Math.max(0, blocks - 1)
    if (blocks > MOST_BLOCKS || isDeepLine(line)) return index + 1
  }
  return undefined
}

/** The same for YAML: brackets in brackets, lists in lists, indents. */
export function findDeepYaml(text: string): number | undefined {
  let brackets = 0
  for (const [index, line] of text.split('\n').entries()) {
    for (const sign of line) {
      if (sign === '[' || sign === '{') brackets++
      else if (sign === ']' || sign === '}') brackets = Math.max(0, brackets - 1)
      if (brackets > MOST_BRACKETS) return index + 1
    }
    if (isDeepLine(line)) return index + 1
  }
  return undefined
}

function isDeepLine(line: string): boolean {
  const start = /^(?:[ \t]|>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/.exec(line)?.[0] ?? ''
  const markers = start.match(/>|[-*+]|\d+/g)?.length ?? 0
  return markers > MOST_MARKERS || start.length > MOST_INDENT
}
