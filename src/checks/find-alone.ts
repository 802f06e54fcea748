import type { Answer } from '../domain/answer.ts'
import type { Finding } from '../domain/finding.ts'
import type { KnowledgeBase } from '../knowledge-base/knowledge-base.ts'
import type { Check } from './check.ts'

/** What was found in answers before, as long as it still holds. */
export interface KeptFindings {
  /** Of an answer that is as it was, and so is all that is no answer. */
  of(answer: Answer): readonly Finding[] | undefined
  keep(answer: Answer, findings: readonly Finding[]): void
}

/**
 * What checks find that look at every answer alone: only those answers are looked at of which
 * nothing is kept, and all that is no answer.
 */
export function findAlone(
  content: KnowledgeBase,
  checks: readonly Check[],
  kept: KeptFindings,
): readonly Finding[] {
  const answers = [...content.answers]
  const known = answers.flatMap(([, answer]) => kept.of(answer) ?? [])
  const changed = answers.filter(([, answer]) => !kept.of(answer))
  const part: KnowledgeBase = { ...content, answers: new Map(changed) }
  const found = checks.flatMap((check) => check.run(part))
  const byFile = Map.groupBy(found, ({ place }) => place.file)
  for (const [, answer] of changed)
    kept.keep(
      answer,
      [answer, ...answer.translations.values()].flatMap(({ file }) => byFile.get(file) ?? []),
    )
  return [...known, ...found]
}
