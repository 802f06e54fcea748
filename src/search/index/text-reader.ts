import { createAnalyzer, type Token } from '../analysis/analyze.ts'
import { createEstonianLemmatizer } from '../analysis/estonian/lemmatizer.ts'
import { shapeGrams, shapeWord } from '../analysis/grams.ts'
import { tokenize } from '../analysis/tokenize.ts'
import type { SearchLanguage } from '../language.ts'
import type { Vocabulary } from '../vocabulary.ts'

/**
 * Reads texts of one language for an index, each only once: staff sections stand in the
 * documents of every language, titles are fields and phrases, and a review indexes two
 * contents that are nearly the same.
 */
export interface TextReader {
  /** Of a short text: what it is read into, word by word. */
  tokens(text: string): readonly Token[]
  /** Everything that the text is searched by. */
  terms(text: string): readonly string[]
  /** The shapes of its words, for misspelt queries. */
  grams(text: string): readonly string[]
}

/** A reader of every language. */
export type TextReaders = { readonly [lang in SearchLanguage]: TextReader }

/** Readers with a vocabulary's words; they remember what they have read. */
export function createTextReaders(vocabulary: Vocabulary): TextReaders {
  const estonian = createEstonianLemmatizer(vocabulary.bank)
  const readerOf = (lang: SearchLanguage): TextReader => {
    const analyzer = createAnalyzer(lang, vocabulary, estonian, 'text')
    const tokens = once((text) => analyzer.analyze(text))
    return {
      tokens,
      terms: once((text) => analyzer.analyze(text).flatMap(termsOf)),
      grams: once((text) =>
        tokenize(text).flatMap((word) =>
          shapeGrams(shapeWord({ text: word.text, terms: analyzer.wordTerms(word.text) }, lang)),
        ),
      ),
    }
  }
  return { et: readerOf('et'), ru: readerOf('ru'), en: readerOf('en') }
}

function termsOf(token: Token): string[] {
  const own = token.terms.map(({ term }) => term)
  return [...own, ...token.shared]
}

function once<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const value = read(text)
    known.set(text, value)
    return value
  }
}
