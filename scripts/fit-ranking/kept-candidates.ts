import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { JudgedResult } from './gather-candidates.ts'

const SOURCES = [join('src', 'search'), join('scripts', 'fit-ranking')]

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
  const hash = createHash('sha256').update(JSON.stringify(searched))
  for (const folder of SOURCES) {
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
      if (name.endsWith('.ts')) hash.update(name).update(readFileSync(join(folder, name)))
    }
  }
  return hash.digest('hex').slice(0, 16)
}
