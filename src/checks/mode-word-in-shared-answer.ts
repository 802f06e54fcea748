import type { Section } from '../domain/answer.ts'
import type { Language } from '../domain/language.ts'
import { EVERY_MODE } from '../domain/transport-mode.ts'
import { findingAt } from '../knowledge-base/finding.ts'
import { isBlockDirective } from '../knowledge-base/markdown.ts'
import type { KnowledgeBase } from '../knowledge-base/knowledge-base.ts'
import type { Token } from '../search/analysis/analyze.ts'
import { createModeReader, type ModeReader } from '../search/query/modes.ts'
import { analysisOf } from './analyzers.ts'
import { textsOf, type Check } from './check.ts'
import { blocksOf, placeWithin } from './texts.ts'

const id = 'mode-word-in-shared-answer'

/**
 * An answer for every transport mode names no single mode outside its mode notes
 * (`:::meri`).
 *
 * A seafarer who is told of „sõiduk“ does not know whether the answer holds for a ship. An
 * answer that names several modes is understood. A warning: a word may be part of a name.
 */
export const modeWordInSharedAnswer: Check = {
  id,
  lookedAtAlone: true,
  run(content) {
    const readers = modeReaders(content)
    return textsOf(content)
      .filter(({ answer }) => answer.modes.includes(EVERY_MODE))
      .flatMap(({ text }) => {
        const named = [...text.sections.values()].flatMap((section) =>
          modeWordsOf(
            content,
            readers,
            section,
            section.name === 'say' || section.name === 'letter' ? text.lang : 'et',
          ),
        )
        const modes = new Set(named.flatMap(({ modes }) => [...modes]))
        const [mode] = modes
        const first = named[0]
        if (modes.size !== 1 || !mode || !first) return []
        const words = [...new Set(named.map(({ word }) => `„${word}“`))].slice(0, 4).join(', ')
        return [
          findingAt(
            id,
            first.place,
            `Vastus on kõigi liikide jaoks, aga räägib ainult liigist „${mode}“: ${words}. Kirjuta üldisemalt, nimeta ka teised liigid või pane see lause plokki „:::${mode}“.`,
            'warning',
          ),
        ]
      })
  },
}

// To a searcher „alus“ is a vessel, in any other text a basis; „tracked“ is no railway.
function isAmbiguous({ text, terms }: Token): boolean {
  return terms[0]?.term === 'alus' || /^[a-z]+(?:ed|ing)$/.test(text)
}

type Readers = { readonly [language in Language]: ModeReader }

function modeReaders(content: KnowledgeBase): Readers {
  const { vocabulary, analyzers } = analysisOf(content)
  const reader = (language: Language): ModeReader =>
    createModeReader(vocabulary.modeWords, analyzers[language])
  return { et: reader('et'), ru: reader('ru'), en: reader('en') }
}

function modeWordsOf(
  content: KnowledgeBase,
  readers: Readers,
  section: Section,
  language: Language,
) {
  const { analyzers } = analysisOf(content)
  const common = {
    ...section,
    tree: {
      ...section.tree,
      children: section.tree.children.filter((node) => !isBlockDirective(node)),
    },
  }
  return blocksOf(common).flatMap((block) =>
    analyzers[language]
      .analyze(block.text.replaceAll(/\{\{[^{}]*\}\}/g, (braces) => ' '.repeat(braces.length)))
      .flatMap((token) => {
        // A part of a longer word („autokool“) is weaker evidence than the word itself.
        const modes = readers[language]([{ ...token, terms: token.terms.slice(0, 1) }])
        return modes.size > 0 && !isAmbiguous(token)
          ? [{ modes, word: token.text, place: placeWithin(block, token.start) }]
          : []
      }),
  )
}
