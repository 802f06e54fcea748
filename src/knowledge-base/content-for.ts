import type { Answer } from '../domain/answer.ts'
import { maySee, type Audience } from '../domain/audience.ts'
import { guideApprovalKey } from '../domain/guide.ts'
import type { LetterPhrase } from '../domain/letter.ts'
import type { PlacedCell, Service } from '../domain/service.ts'
import { answerFor } from './for-audience.ts'
import type { KnowledgeBase } from './knowledge-base.ts'
import { vocabularyFor } from './vocabulary-for.ts'

type Allowed = (writtenFor: { readonly audience?: Audience | undefined }) => boolean

/**
 * Content as this audience may know of it: what is for others is not in it at all, neither
 * by word nor by name. Whether a text is approved is another question (`src/site/published.ts`).
 *
 * What has no audience of its own follows the answers that it names: a term, a caller's
 * words, a synonym or a topic that leads to restricted answers only is restricted too.
 */
export function contentFor(content: KnowledgeBase, audience: Audience): KnowledgeBase {
  if (audience === 'supervisors') return content
  const allowed: Allowed = (one) => maySee(audience, one.audience)
  const isRestricted = (id: string): boolean => {
    const answer = content.answers.get(id)
    return answer !== undefined && !allowed(answer)
  }
  const answers = pick(content.answers, allowed)
  const guides = pick(content.guides, allowed)
  const open = new Set([...answers.keys(), ...[...guides.keys()].map(guideApprovalKey)])
  return {
    ...content,
    answers: new Map(
      [...answers].map(([id, answer]) => [
        id,
        withoutNames(answerFor(answer, audience), isRestricted),
      ]),
    ),
    facts: pick(content.facts, allowed),
    guides,
    paths: pick(content.paths, allowed),
    letters: lettersFor(content.letters, allowed),
    glossary: content.glossary.filter((term) => allowed(term) && !isRestricted(term.answer)),
    approvals: new Map([...content.approvals].filter(([key]) => open.has(key))),
    topics: content.topics.filter(({ id }) => !isEmptied(content, id, allowed)),
    services: content.services.filter(allowed).map((service) => serviceFor(service, isRestricted)),
    vocabulary: content.vocabulary.map((file) => vocabularyFor(file, isRestricted)),
    goldenCalls: content.goldenCalls.flatMap((call) => {
      const answerIds = call.answerIds.filter((id) => !isRestricted(id))
      return answerIds.length > 0 ? [{ ...call, answerIds }] : []
    }),
    // Agents type them; only who keeps the content needs them gathered.
    missedSearches: [],
    // Findings quote the words that they are about.
    findings: [],
  }
}

function pick<Value>(
  all: ReadonlyMap<string, Value>,
  allowed: (value: Value) => boolean,
): ReadonlyMap<string, Value> {
  return new Map([...all].filter(([, value]) => allowed(value)))
}

function withoutNames(answer: Answer, isRestricted: (id: string) => boolean): Answer {
  return { ...answer, related: answer.related.filter((id) => !isRestricted(id)) }
}

function lettersFor(
  letters: KnowledgeBase['letters'],
  allowed: (phrase: LetterPhrase) => boolean,
): KnowledgeBase['letters'] {
  const salutations = letters.salutations.filter(allowed)
  const closings = letters.closings.filter(allowed)
  const signatures = letters.signatures.filter(allowed)
  const words = [...salutations, ...closings, ...signatures].map(({ text }) => JSON.stringify(text))
  return {
    salutations,
    closings,
    signatures,
    gaps: letters.gaps.filter(({ name }) => words.some((text) => text.includes(`{{${name}}}`))),
  }
}

// A topic that has answers or guides, but none for this audience.
function isEmptied({ answers, guides }: KnowledgeBase, id: string, allowed: Allowed): boolean {
  const under = [...answers.values(), ...guides.values()].filter(({ topic }) => topic === id)
  return under.length > 0 && !under.some(allowed)
}

function serviceFor(service: Service, isRestricted: (id: string) => boolean): Service {
  return {
    ...service,
    cells: service.cells.map((placed): PlacedCell => {
      if (placed.cell.kind !== 'answers') return placed
      const answers = placed.cell.answers.filter(({ id }) => !isRestricted(id))
      return { ...placed, cell: { kind: 'answers', answers } }
    }),
  }
}
