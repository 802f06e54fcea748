import { maySee, type Audience } from '../domain/audience.ts'
import type { Finding } from '../domain/finding.ts'
import type { LearningPath, PathStep } from '../domain/learning-path.ts'
import { findingAt } from '../knowledge-base/finding.ts'
import type { KnowledgeBase } from '../knowledge-base/knowledge-base.ts'
import { selectCalls } from '../learning/select-calls.ts'
import type { Check } from './check.ts'

const id = 'dead-step'

/**
 * A step leads somewhere for those whom its path is for: a practice finds calls, and what
 * only supervisors may read is not on an agent's path. A step to a draft is only a warning:
 * it is left out until the draft is approved.
 */
export const deadStep: Check = {
  id,
  run: (content) =>
    [...content.paths.values()].flatMap((path) =>
      path.steps.flatMap((step) => deadEnd(content, path, step)),
    ),
}

function deadEnd(content: KnowledgeBase, path: LearningPath, step: PathStep): readonly Finding[] {
  const { target, place } = step
  if (target.kind === 'practice') return [...tooFewCalls(content, path, step)]
  if (target.kind === 'text') return []
  const led = (target.kind === 'answer' ? content.answers : content.guides).get(target.id)
  if (!led) return []
  if (!maySee(path.audience, led.audience))
    return [
      findingAt(
        id,
        place,
        `Samm „${target.id}“ on ainult juhendajale, õpperada aga klienditoele. Eemalda samm või kirjuta rajale audience: "supervisors".`,
      ),
    ]
  if (led.verify.length === 0) return []
  return [
    findingAt(
      id,
      place,
      `Samm „${target.id}“ on lahtiste küsimustega mustand ja jääb rajalt välja, kuni see on kinnitatud. Lahenda küsimused või eemalda samm.`,
      'warning',
    ),
  ]
}

function* tooFewCalls(
  content: KnowledgeBase,
  { audience }: LearningPath,
  { target, place }: PathStep,
): Generator<Finding> {
  if (target.kind !== 'practice') return
  const found = selectCalls(content.goldenCalls, target.selection, (name) =>
    traitsFor(content, audience, name),
  ).length
  if (found < target.count)
    yield findingAt(
      id,
      place,
      `Harjutusele „${target.title}“ sobib ${String(found)} kuldset kõnet, vaja on ${String(target.count)}. Laienda valikut (topics, modes, languages, answers), vähenda arvu „count“ või lisa kõnesid faili golden-calls.tsv.`,
    )
}

function traitsFor({ answers }: KnowledgeBase, reader: Audience, name: string) {
  const answer = answers.get(name)
  return answer && maySee(reader, answer.audience) ? answer : undefined
}
