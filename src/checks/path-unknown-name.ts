import type { Finding } from '../domain/finding.ts'
import type { PathStep } from '../domain/learning-path.ts'
import { findingAt } from '../knowledge-base/finding.ts'
import type { KnowledgeBase } from '../knowledge-base/knowledge-base.ts'
import { nearest } from '../support/nearest.ts'
import type { Check } from './check.ts'

const id = 'path-unknown-name'

/** A step names an answer, a guide or a topic that exists: else the learner meets a dead end. */
export const pathUnknownName: Check = {
  id,
  run: (content) =>
    [...content.paths.values()].flatMap(({ steps }) =>
      steps.flatMap((step) => unknownNames(step, content)),
    ),
}

function unknownNames({ target, place }: PathStep, content: KnowledgeBase): readonly Finding[] {
  const missing = (
    kind: string,
    names: readonly string[],
    known: readonly string[],
  ): readonly Finding[] =>
    names
      .filter((name) => !known.includes(name))
      .map((name) => findingAt(id, place, messageFor(kind, name, nearest(name, known))))
  const answers = [...content.answers.keys()]
  switch (target.kind) {
    case 'answer':
      return missing('Vastust', [target.id], answers)
    case 'guide':
      return missing('Juhist', [target.id], [...content.guides.keys()])
    case 'practice':
      return [
        ...missing('Vastust', target.selection.answers, answers),
        ...missing(
          'Teemat',
          target.selection.topics,
          content.topics.map((topic) => topic.id),
        ),
      ]
    case 'text':
      return []
  }
}

function messageFor(kind: string, name: string, similar: string | undefined): string {
  return `${kind} „${name}“, millele samm viitab, ei ole. ${similar ? `Kas pidasid silmas „${similar}“?` : 'Paranda nimi või eemalda samm.'}`
}
