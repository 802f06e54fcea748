import type { Analyzer, Token } from '../analysis/analyze.ts'
import { fold } from '../analysis/normalize.ts'
import { tokenize } from '../analysis/tokenize.ts'
import type { SearchKind } from '../document.ts'
import type { KindWords } from '../vocabulary.ts'

/** The kinds that a word of a query names: „telefon“ a contact, „riigilõiv“ a fee. */
export type KindReader = (token: Token) => ReadonlySet<SearchKind>

const NONE: ReadonlySet<SearchKind> = new Set()
// „telefoninumber“ is no „telefon“ of a craft: only whole words name a kind.
const WHOLE_WORD = 0.8

/** Builds the reader of a language's words for kinds. Only single words count. */
export function createKindReader(
  kindWords: readonly KindWords[],
  { lang, wordingTerm }: Pick<Analyzer, 'lang' | 'wordingTerm'>,
): KindReader {
  const kindsOf = new Map<string, Set<SearchKind>>()
  const name = (term: string, kind: SearchKind): void => {
    kindsOf.set(term, (kindsOf.get(term) ?? new Set()).add(kind))
  }
  for (const words of kindWords) {
    for (const { text } of words[lang].flatMap(tokenize)) {
      // „sain kirja“ tells of a letter that came, „kiri“ asks for ours: letters go by the form alone.
      if (words.kind !== 'letter') name(wordingTerm(text), words.kind)
      name(`=${fold(text)}`, words.kind)
    }
  }
  return ({ text, terms }) => {
    const typed = kindsOf.get(`=${fold(text)}`)
    if (typed) return typed
    const best = terms.find(({ term, quality }) => quality >= WHOLE_WORD && kindsOf.has(term))
    return (best && kindsOf.get(best.term)) ?? NONE
  }
}

/** The kinds that each word names in any language; all languages cut a query into the same words. */
export function namedAt(
  readings: readonly (readonly ReadonlySet<SearchKind>[])[],
): readonly ReadonlySet<SearchKind>[] {
  const [first = []] = readings
  return first.map(
    (_, position) => new Set(readings.flatMap((kinds) => [...(kinds[position] ?? [])])),
  )
}
