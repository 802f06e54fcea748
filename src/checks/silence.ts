import type { Answer, Silence } from '../domain/answer.ts'
import type { Finding } from '../domain/finding.ts'
import type { KnowledgeBase } from '../knowledge-base/knowledge-base.ts'

/** A finding that an editor has silenced for its answer, and why. */
export interface SilencedFinding {
  readonly finding: Finding
  readonly answerId: string
  readonly reason: string
}

/**
 * Checks that nobody may silence: what they find harms a person, opens what is restricted,
 * carries foreign code or reaches the client broken.
 */
const NEVER_SILENT: ReadonlySet<string> = new Set([
  'personal-data',
  'missing-restriction',
  'restriction-term',
  'unknown-directive',
  'forbidden-markup',
  'malformed-placeholder',
  'undeclared-placeholder',
  'unknown-fact',
  'unused-silence',
  'wrong-silence',
])

/** May an editor silence findings of this check? */
export function maySilence(checkId: string): boolean {
  return !NEVER_SILENT.has(checkId)
}

/** Takes out of the findings what an answer's editor has silenced with a reason. */
export function silence(
  content: KnowledgeBase,
  findings: readonly Finding[],
): { readonly findings: readonly Finding[]; readonly silenced: readonly SilencedFinding[] } {
  const silences = silencesByFile(content)
  const loud: Finding[] = []
  const silenced: SilencedFinding[] = []
  for (const finding of findings) {
    const found = silences.get(finding.place.file)
    const reason = found?.silenced.find(({ check }) => check === finding.checkId)?.reason
    if (found && reason && maySilence(finding.checkId))
      silenced.push({ finding, answerId: found.id, reason })
    else loud.push(finding)
  }
  return { findings: loud, silenced }
}

/** Every silence of every answer with the number that it has in its file. */
export function silencesOf(content: KnowledgeBase): readonly {
  readonly answer: Answer
  readonly silence: Silence
  readonly index: number
}[] {
  return [...content.answers.values()].flatMap((answer) =>
    answer.silenced.map((one, index) => ({ answer, silence: one, index })),
  )
}

function silencesByFile({ answers }: KnowledgeBase): ReadonlyMap<string, Answer> {
  return new Map(
    [...answers.values()]
      .filter(({ silenced }) => silenced.length > 0)
      .flatMap((answer) =>
        [answer, ...answer.translations.values()].map(({ file }) => [file, answer] as const),
      ),
  )
}
