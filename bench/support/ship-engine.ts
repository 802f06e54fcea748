import { existsSync, readFileSync, writeFileSync } from 'node:fs'
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

const BUILDING_MS = 180_000

/** A folder that a server has under an address. */
export interface ServedFolder {
  readonly folder: string
  readonly address: string
}

/**
 * Builds the index of every engine into a folder, one that two engines share only once. What
 * stands there from an earlier run is taken as it is, with the time that it took then.
 */
export function createShipper(
  { folder, address }: ServedFolder,
  corpus: Corpus,
  topics: number,
): (engine: string) => Promise<EngineShipping> {
  const made = new Map<unknown, EngineShipping>()
  return async (engine) => {
    const name = `${engine.replaceAll(/[^a-z0-9]+/gi, '-')}-${String(topics)}`
    const maker = ENGINES.find((one) => one.name === engine)?.ship ?? engine
    const shipping =
      made.get(maker) ?? (await keep(folder, name, () => build(engine, corpus, folder, name)))
    made.set(maker, shipping)
    return shipping.kind === 'failed'
      ? shipping
      : { ...shipping, address: `${address}/${shipping.address}` }
  }
}

/** What was shipped under that name before; else what is shipped now. A failure is tried again. */
async function keep(
  folder: string,
  name: string,
  make: () => Promise<EngineShipping>,
): Promise<EngineShipping> {
  const path = join(folder, `${name}.shipped`)
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')) as EngineShipping
  const shipping = await make()
  if (shipping.kind === 'shipped') writeFileSync(path, JSON.stringify(shipping))
  return shipping
}

function build(
  engine: string,
  corpus: Corpus,
  folder: string,
  name: string,
): Promise<EngineShipping> {
  return engine === PAGEFIND
    ? shipPagefind(corpus, folder, name)
    : shipFile(engine, corpus, folder, name)
}

async function shipPagefind(corpus: Corpus, folder: string, name: string): Promise<EngineShipping> {
  const start = performance.now()
  await writePagefind(benchDocuments(corpus), join(folder, name))
  const seconds = (performance.now() - start) / 1000
  const { bytes } = folderSize(join(folder, name))
  return { kind: 'shipped', address: name, bytes, seconds }
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
  writeFileSync(join(folder, `${name}.json`), text)
  return { kind: 'shipped', address: `${name}.json`, bytes: gzipSync(text).length, seconds }
}
