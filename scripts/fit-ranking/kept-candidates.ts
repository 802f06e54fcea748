import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sourceDigest } from '../support/source-digest.ts'
import type { JudgedResult } from './gather-candidates.ts'

const SOURCES = ['src/search', 'scripts/fit-ranking']

/**
 * What the search found for each set of queries, gathered once: it stays in `.cache` until the
 * indexes, the vocabulary, the queries or the search itself change, so a fit takes seconds.
 */
export function keepCandidates(
  searched: unknown,
  gather: () => Readonly<Record<string, readonly JudgedResult[]>>,
  folder = join('.cache', 'fit-ranking'),
): Readonly<Record<string, readonly JudgedResult[]>> {
  const path = join(folder, `${digestOf(searched)}.json`)
  if (existsSync(path)) {
    return JSON.parse(readFileSync(path, 'utf8')) as Record<string, readonly JudgedResult[]>
  }
  const gathered = gather()
  mkdirSync(folder, { recursive: true })
  writeFileSync(path, JSON.stringify(gathered))
  return gathered
}

function digestOf(searched: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(searched))
    .update(sourceDigest(SOURCES, []))
    .digest('hex')
    .slice(0, 16)
}
