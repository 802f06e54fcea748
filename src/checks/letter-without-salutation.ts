import { toString } from 'mdast-util-to-string'
import type { Language } from '../domain/language.ts'
import { findingAt } from '../knowledge-base/finding.ts'
import type { KnowledgeBase } from '../knowledge-base/knowledge-base.ts'
import { comparablePhrase } from '../letters/same-phrase.ts'
import { textsOf, type Check } from './check.ts'

const id = 'letter-without-salutation'

/**
 * A letter begins with a salutation of `content/letters/`, in a paragraph of its own.
 *
 * The composer puts the salutation that the agent chose in its place. One that it does
 * not know stays where it is, and the client is greeted twice.
 */
export const letterWithoutSalutation: Check = {
  id,
  run: (content) =>
    textsOf(content).flatMap(({ text }) => {
      const known = salutationsIn(content, text.lang)
      const letter = text.sections.get('letter')
      const first = letter?.tree.children[0]
      if (!letter || !first || known.length === 0) return []
      const words = first.type === 'paragraph' ? toString(first) : ''
      if (known.some((salutation) => comparablePhrase(salutation) === comparablePhrase(words)))
        return []
      const { line, column } = first.position?.start ?? letter.place
      return [
        findingAt(
          id,
          { ...letter.place, line, column },
          `Kiri algab „${shortened(words)}“, oodati pöördumist omaette lõiguna. Kirjuta esimeseks lõiguks „${known[0] ?? ''}“ või lisa pöördumine kausta letters/.`,
          'warning',
        ),
      ]
    }),
}

function salutationsIn({ letters }: KnowledgeBase, language: Language): readonly string[] {
  return letters.salutations.map(({ text }) => text[language])
}

function shortened(words: string): string {
  return words.length > 40 ? `${words.slice(0, 40)}…` : words
}
