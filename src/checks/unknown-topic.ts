import { findingAt } from '../knowledge-base/finding.ts'
import { nearest } from '../support/nearest.ts'
import type { Check } from './check.ts'

const id = 'unknown-topic'

/** The `topic` of an answer or guide must be one of `content/topics.yml`: else it would stand in no list. */
export const unknownTopic: Check = {
  id,
  run(content) {
    const known = content.topics.map((topic) => topic.id)
    return [...content.answers.values(), ...content.guides.values()]
      .filter(({ topic }) => !known.includes(topic))
      .map(({ topic, file, fieldPlaces }) => {
        const similar = nearest(topic, known)
        const repair = similar
          ? `Kas pidasid silmas „${similar}“?`
          : `Failis topics.yml on: ${known.join(', ')}.`
        return findingAt(
          id,
          fieldPlaces.get('topic') ?? { file, line: 1, column: 1 },
          `Teemat „${topic}“ ei ole. ${repair}`,
        )
      })
  },
}
