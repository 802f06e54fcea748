import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Plot } from './svg-plot.ts'
import { svgPlot } from './svg-plot.ts'

/** Puts the text between the markers `<!-- bench:NAME -->` of a document, at its end if they are not there, and draws the plots beside it. */
export function writeDocument(
  path: string,
  name: string,
  markdown: string,
  plots: readonly Plot[],
): void {
  const [open, close] = [`<!-- bench:${name} -->`, `<!-- /bench:${name} -->`]
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '# Benchmarks\n'
  const part = `${open}\n\n${markdown}\n\n${close}`
  const start = before.indexOf(open)
  const end = before.indexOf(close)
  const text =
    start >= 0 && end > start
      ? before.slice(0, start) + part + before.slice(end + close.length)
      : `${before.trimEnd()}\n\n## ${name}\n\n${part}\n`
  mkdirSync(join(dirname(path), 'images'), { recursive: true })
  writeFileSync(path, text)
  for (const plot of plots)
    writeFileSync(join(dirname(path), 'images', `${plot.name}.svg`), svgPlot(plot))
}
