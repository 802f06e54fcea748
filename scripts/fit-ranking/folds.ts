import { createHash } from 'node:crypto'
import type { JudgedResult } from './gather-candidates.ts'

const FOLDS = 5

/** Splits by topic: what is tested is of topics that were not trained on. */
export function foldResults(
  results: readonly JudgedResult[],
): readonly { readonly train: readonly JudgedResult[]; readonly test: readonly JudgedResult[] }[] {
  return Array.from({ length: FOLDS }, (_, fold) => ({
    train: results.filter((result) => foldOf(result) !== fold),
    test: results.filter((result) => foldOf(result) === fold),
  }))
}

function foldOf({ query }: JudgedResult): number {
  const topic = [...query.answers].sort()[0] ?? query.words
  return (createHash('sha256').update(`fold ${topic}`).digest()[0] ?? 0) % FOLDS
}
