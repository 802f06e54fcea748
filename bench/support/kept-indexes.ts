import { createHash } from 'node:crypto'
import { mkdirSync, symlinkSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { keepNewest } from '../../src/history/kept-file.ts'
import { sourceDigest } from '../../scripts/support/source-digest.ts'
import type { Corpus } from './search-documents.ts'
import type { ServedFolder } from './ship-engine.ts'

const SOURCES = ['src/search', 'bench/peers']
const FILES = [
  'bench/support/search-documents.ts',
  'bench/support/vary-text.ts',
  'package-lock.json',
]
// Those of the former texts are of no more use.
const KEPT = 1

/**
 * The folder of the engines' indexes, which take most of a run to build: it stays until the
 * texts, the engines or our search change. It is served under the page's own address.
 */
export function keptIndexes(cache: string, page: string, corpus: Corpus): ServedFolder {
  const digest = createHash('sha256')
    .update(JSON.stringify(corpus))
    .update(sourceDigest(SOURCES, FILES))
    .digest('hex')
    .slice(0, 16)
  const all = join(cache, 'search-indexes')
  const folder = join(all, digest)
  mkdirSync(folder, { recursive: true })
  const now = new Date()
  utimesSync(folder, now, now)
  keepNewest(all, KEPT)
  symlinkSync(folder, join(page, 'indexes'))
  return { folder, address: '/indexes' }
}
