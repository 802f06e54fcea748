import { createHash } from 'node:crypto'
import type { GoldenCall } from '../knowledge-base/knowledge-base.ts'
import type {
  PracticeCall,
  PracticePayload,
  PracticeSelection,
} from '../learning/practice-payload.ts'
import { selectCalls } from '../learning/select-calls.ts'
import type { Site } from './load-site.ts'
import { publishedPaths } from './published-paths.ts'

/**
 * The golden calls that this audience may practise: those whose best answer is published.
 * Of the other answers only the published ones are named.
 */
export function practiceCalls(site: Site): readonly PracticeCall[] {
  return site.content.goldenCalls.flatMap((call) => {
    const [best = ''] = call.answerIds
    if (!site.byId.has(best)) return []
    const answerIds = call.answerIds.filter((id) => site.byId.has(id))
    return [{ id: callId(call), lang: call.lang, words: call.words, answerIds }]
  })
}

/** What the practice page loads. */
export function buildPracticePayload(site: Site): PracticePayload {
  const calls = practiceCalls(site)
  const named = new Set(calls.flatMap(({ answerIds }) => answerIds))
  const best = new Set(
    calls.map(({ answerIds }) => site.byId.get(answerIds[0] ?? '')?.answer.topic),
  )
  return {
    format: 'teejuht-practice',
    calls,
    answers: Object.fromEntries(
      site.published
        .filter(({ answer }) => named.has(answer.id))
        .map(({ answer }) => [answer.id, { title: answer.title, topic: answer.topic }]),
    ),
    topics: site.content.topics
      .filter(({ id }) => best.has(id))
      .map(({ id, title }) => ({ id, title })),
    selections: selections(site, calls),
  }
}

function selections(site: Site, calls: readonly PracticeCall[]): readonly PracticeSelection[] {
  return publishedPaths(site).flatMap(({ id, steps }) =>
    steps.flatMap(({ key, target }): readonly PracticeSelection[] => {
      if (target.kind !== 'practice') return []
      const { title, count } = target
      const chosen = selectCalls(calls, target.selection, (name) => site.byId.get(name)?.answer)
      return [{ path: id, step: key, title, count, callIds: chosen.map((call) => call.id) }]
    }),
  )
}

// The words are the call: when they change, it is another one to be learnt.
function callId({ lang, words }: GoldenCall): string {
  return createHash('sha256').update(`${lang}\t${words}`).digest('hex').slice(0, 10)
}
