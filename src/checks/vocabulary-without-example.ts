import { findingAt } from '../knowledge-base/finding.ts'
import type { KnowledgeBase } from '../knowledge-base/knowledge-base.ts'
import { fold } from '../search/analysis/normalize.ts'
import { tokenize } from '../search/analysis/tokenize.ts'
import { analysisOf, type ContentAnalysis } from './analyzers.ts'
import type { Synonym } from '../search/vocabulary.ts'
import type { Check } from './check.ts'

const id = 'vocabulary-without-example'

/**
 * Every entry of the vocabulary brings an example query that holds one of its words, and
 * every example finds an answer that exists.
 *
 * The examples are search's tests. A word without one may be spoilt by the next change and
 * nobody notices; one that names none of the entry's words tests something else.
 */
export const vocabularyWithoutExample: Check = {
  id,
  run: (content) => {
    const analysis = analysisOf(content)
    return entriesOf(analysis).flatMap((entry) => {
      const fault = faultOf(entry, content, analysis)
      return fault ? [findingAt(id, placeOf(content, entry), fault)] : []
    })
  },
}

interface Entry {
  readonly file: 'synonyms' | 'everyday' | 'modes' | 'kinds' | 'outside'
  readonly index: number
  readonly name: string
  readonly words: readonly string[]
  readonly examples: readonly {
    readonly lang: 'et' | 'ru' | 'en'
    readonly query: string
    readonly finds?: string
  }[]
}

function entriesOf({
  vocabulary: { synonyms, everyday, modeWords, kindWords, outside },
}: ContentAnalysis): readonly Entry[] {
  return [
    ...wordings('synonyms', synonyms),
    ...wordings('everyday', everyday),
    ...modeWords.map((one, index): Entry => ({
      file: 'modes',
      index,
      name: one.mode,
      words: [...one.et, ...one.ru, ...one.en],
      examples: one.examples,
    })),
    // What an example of a kind finds is a fact, a guide or a term; search's own tests look for it.
    ...kindWords.map((one, index): Entry => ({
      file: 'kinds',
      index,
      name: one.kind,
      words: [...one.et, ...one.ru, ...one.en],
      examples: one.examples.map(({ lang, query }) => ({ lang, query })),
    })),
    ...outside.map((one, index): Entry => ({
      file: 'outside',
      index,
      name: one.id,
      words: [...one.et, ...one.ru, ...one.en],
      examples: one.examples,
    })),
  ]
}

function wordings(file: 'synonyms' | 'everyday', groups: readonly Synonym[]): Entry[] {
  return groups.map(({ id, et, ru, en, callers, examples }, index) => ({
    file,
    index,
    name: id,
    words: [...et, ...ru, ...en, ...callers],
    examples,
  }))
}

function placeOf({ vocabulary }: KnowledgeBase, { file, index }: Entry) {
  return (
    vocabulary.find(({ name }) => name === file)?.placeOf([file, index]) ?? {
      file: `vocabulary/${file}.yml`,
      line: 1,
      column: 1,
    }
  )
}

function faultOf(
  { name, words, examples }: Entry,
  content: KnowledgeBase,
  analysis: ContentAnalysis,
): string | undefined {
  if (examples.length === 0)
    return `Kirjel „${name}“ ei ole näidispäringut, oodati vähemalt üht. Lisa väljale „examples“ päring, mille selle sõnaga peab leidma.`
  const lost = examples.find(({ finds }) => finds !== undefined && !content.answers.has(finds))
  if (lost)
    return `Kirje „${name}“ näide „${lost.query}“ viitab vastusele „${lost.finds ?? ''}“, mida ei ole. Paranda nimi või vali teine vastus.`
  const wanted = words.map((word) => termsOf(word, analysis))
  const holdsWord = examples.some(({ query }) => {
    const terms = termsOf(query, analysis)
    return wanted.some((word) =>
      word.every((forms) => terms.some((of) => of.some((term) => forms.includes(term)))),
    )
  })
  return holdsWord
    ? undefined
    : `Kirje „${name}“ ükski näidispäring ei sisalda kirje enda sõnu, seega ei näita näide midagi. Lisa päring, milles mõni neist on.`
}

/** The terms of every word in every language: an example may be in another language than the word. */
function termsOf(text: string, { analyzers }: ContentAnalysis): readonly (readonly string[])[] {
  return tokenize(text).map(({ text: word }) => [
    fold(word),
    ...Object.values(analyzers).flatMap(({ wordTerms }) => wordTerms(word).map(({ term }) => term)),
  ])
}
