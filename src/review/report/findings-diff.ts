import type { Finding } from '../../domain/finding.ts'

/** Findings by what the request did to them. */
export interface FindingsDiff {
  readonly added: readonly Finding[]
  readonly gone: readonly Finding[]
  readonly standing: readonly Finding[]
}

/** Compares findings by fault, file and words; one that only moved to another line stands. */
export function findingsDiff(before: readonly Finding[], after: readonly Finding[]): FindingsDiff {
  const left = countKeys(before)
  const right = countKeys(after)
  const taken =
    (counts: Map<string, number>) =>
    (finding: Finding): boolean => {
      const key = keyOf(finding)
      const count = counts.get(key) ?? 0
      counts.set(key, count - 1)
      return count > 0
    }
  const stands = taken(left)
  const standing = after.filter(stands)
  const added = after.filter((finding) => !standing.includes(finding))
  const remains = taken(right)
  return { added, standing, gone: before.filter((finding) => !remains(finding)) }
}

function keyOf({ checkId, place, message }: Finding): string {
  return JSON.stringify([checkId, place.file, message])
}

function countKeys(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const finding of findings) counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1)
  return counts
}
