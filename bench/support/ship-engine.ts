import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { ENGINES } from '../peers/all.ts'
import { PAGEFIND } from '../peers/pagefind-in-page.ts'
import { folderSize } from './folder-size.ts'
import { writePagefind } from './pagefind-files.ts'
import { benchDocuments, type Corpus } from './search-documents.ts'
import { ship } from './ship.ts'

/** Where the page of the benchmark finds an engine's index, and what it cost. */
export interface ShippedEngine {
  readonly kind: 'shipped'
  readonly address: string
  /** What is sent to the browser, after gzip. */
  readonly bytes: number
  readonly seconds: number
}

export type EngineShipping = ShippedEngine | { readonly kind: 'failed'; readonly reason: string }

const BUILDING_MS = 300_000

/** Builds the index of every engine into the folder of the page, one that two engines share only once. */
export function createShipper(
  folder: string,
  corpus: Corpus,
  topics: number,
): (engine: string) => Promise<EngineShipping> {
  const made = new Map<unknown, EngineShipping>()
  return async (engine) => {
    const name = `${engine.replaceAll(/[^a-z0-9]+/gi, '-')}-${String(topics)}`
    const maker = ENGINES.find((one) => one.name === engine)?.ship ?? engine
    const before = made.get(maker)
    const shipping =
      before ??
      (engine === PAGEFIND
        ? await shipPagefind(corpus, folder, name)
        : await shipFile(engine, corpus, folder, name))
    made.set(maker, shipping)
    return shipping
  }
}

async function shipPagefind(corpus: Corpus, folder: string, name: string): Promise<EngineShipping> {
  const start = performance.now()
  await writePagefind(benchDocuments(corpus), join(folder, name))
  const seconds = (performance.now() - start) / 1000
  const { bytes } = folderSize(join(folder, name))
  return { kind: 'shipped', address: `/${name}`, bytes, seconds }
}

async function shipFile(
  engine: string,
  corpus: Corpus,
  folder: string,
  name: string,
): Promise<EngineShipping> {
  const shipping = await ship(engine, corpus, BUILDING_MS)
  if (shipping.kind === 'failed') return shipping
  const { text, seconds } = shipping
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${name}.json`), text)
  return { kind: 'shipped', address: `/${name}.json`, bytes: gzipSync(text).length, seconds }
}
