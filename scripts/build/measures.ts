import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { listFiles } from '../support/folders.ts'
import { namedScripts, withImports } from './initial-scripts.ts'

/** Sizes of a built site in bytes; scripts, styles and indexes after gzip. */
export interface Measures {
  readonly pages: number
  readonly cards: number
  readonly total: number
  /** Of all pages together. */
  readonly scripts: number
  /** What the heaviest card loads before anybody has done anything. */
  readonly card: number
  readonly styles: number
  /** The browser editor's own script, which no page of the guide loads; 0 when it is not set up. */
  readonly editor: number
  readonly indexes: { readonly [name: string]: number }
}

/** Most bytes after gzip: what an agent's browser loads for a card, and what all pages have together. */
const BUDGET = { scripts: 200_000, card: 25_000, styles: 20_000, index: 600_000, editor: 900_000 }
// A large guide may have a large index, but an answer may not cost more in it.
const INDEX_PER_CARD = 2_700

const zip = promisify(gzip)

/** Adds up what was built. Files are packed beside the thread that asks. */
export async function measureOutput(folder: string): Promise<Measures> {
  const files = listFiles(folder)
  const zipped = async (paths: readonly string[]): Promise<number> => {
    const packed = await Promise.all(paths.map((path) => zip(readFileSync(join(folder, path)))))
    return packed.reduce((sum, { length }) => sum + length, 0)
  }
  const assets = files.filter((path) => path.startsWith('_varad'))
  const cards = files.filter((path) => /^vastused\/[^/]+\/index\.html$/.test(path))
  // Most cards load the very same scripts: each set is weighed once.
  const sets = new Set(
    cards.map((path) => namedScripts(readFileSync(join(folder, path), 'utf8')).join('\n')),
  )
  const indexes = files
    .filter((path) => path.startsWith('_otsing'))
    .map(async (path) => [path.slice(8).split('.')[0] ?? path, await zipped([path])] as const)
  return {
    pages: files.filter((path) => path.endsWith('.html')).length,
    cards: cards.length,
    total: files.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0),
    scripts: await zipped(assets.filter((path) => path.endsWith('.js'))),
    card: Math.max(
      0,
      ...(await Promise.all(
        [...sets].map((set) => zipped(withImports(set.split('\n').filter(Boolean), folder))),
      )),
    ),
    styles: await zipped(assets.filter((path) => path.endsWith('.css'))),
    editor: await zipped(files.filter((path) => path === 'toimetaja/toimetaja.js')),
    indexes: Object.fromEntries(await Promise.all(indexes)),
  }
}

/** What is larger than it may be, in Estonian. */
export function overBudget(measures: Measures): readonly string[] {
  const { cards, scripts, card, styles, editor, indexes } = measures
  const faults: string[] = []
  const hold = (name: string, bytes: number, limit: number): void => {
    if (bytes > limit)
      faults.push(`${name}: ${kilobytes(bytes)} kB (gzip), lubatud on kuni ${kilobytes(limit)} kB.`)
  }
  hold('Skriptid kokku', scripts, BUDGET.scripts)
  hold('Vastuse lehe skriptid', card, BUDGET.card)
  hold('Stiilid kokku', styles, BUDGET.styles)
  hold('Toimetaja skript', editor, BUDGET.editor)
  for (const [name, bytes] of Object.entries(indexes))
    hold(`Otsinguandmed „${name}“`, bytes, Math.max(BUDGET.index, cards * INDEX_PER_CARD))
  return faults
}

/** Sizes for a person at a terminal. */
export function formatMeasures(measures: Measures): string {
  const { pages, total, scripts, card, styles, editor, indexes } = measures
  const parts = Object.entries(indexes).map(([name, bytes]) => `${name} ${kilobytes(bytes)} kB`)
  return [
    `Lehti ${String(pages)}, kokku ${(total / 1_000_000).toFixed(1)} MB.`,
    `Pärast gzip-i: skriptid ${kilobytes(scripts)} kB (vastuse lehel ${kilobytes(card)} kB), stiilid ${kilobytes(styles)} kB, otsinguandmed: ${parts.join(', ')}.`,
    ...(editor > 0
      ? [`Toimetaja skript, mida vastuste lehed ei laadi: ${kilobytes(editor)} kB.`]
      : []),
  ].join('\n')
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1)
}
