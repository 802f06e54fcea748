import type { Analyzer, Token } from '../analysis/analyze.ts'
import { fold } from '../analysis/normalize.ts'
import { tokenize } from '../analysis/tokenize.ts'
import { openLexicon, type Lexicon } from '../query/lexicon.ts'
import { parseCard, type KindDocument } from './kind-document.ts'

/** A word of a document's title, or a keyword of it. */
export interface KindPosting {
  readonly document: number
  /** Position among the title's words; −1 for a keyword. */
  readonly word: number
  readonly quality: number
}

/** The kinds of one language, ready for queries. */
export interface KindTable {
  readonly documents: readonly KindDocument[]
  readonly postings: ReadonlyMap<string, readonly KindPosting[]>
  /** How much each word of each title weighs, by its rarity; stop words weigh nothing. */
  readonly titleWeights: Float32Array
  /** Where a title's words begin in `titleWeights`, and one past the last of all. */
  readonly firstWord: Uint32Array
  /** Documents by the answer that tells them. */
  readonly toldBy: ReadonlyMap<string, readonly number[]>
  /** Documents with a number. */
  readonly numbered: readonly number[]
  readonly lexicon: Lexicon
}

// „Registrisse“ is nearer to „registrisse“ than to „registrist“.
const OTHER_FORM = 0.98
// A synonym is nearly the word.
const SYNONYM = 0.85

/** The kinds of one language, read when they are first needed. */
export interface PreparedKinds {
  readonly isOpen: () => boolean
  readonly open: () => KindTable
}

/** Puts reading the labels off: the first hits do not wait for it. */
export function prepareKinds(
  documents: readonly KindDocument[],
  analyzer: Analyzer,
): PreparedKinds {
  let table: KindTable | undefined
  return {
    isOpen: () => table !== undefined,
    open: () => (table ??= openKindTable(documents, analyzer)),
  }
}

/** Analyses the labels. Some hundreds of them take a few hundredths of a second. */
export function openKindTable(documents: readonly KindDocument[], analyzer: Analyzer): KindTable {
  const titles = documents.map(({ title }) => analyzer.analyze(title))
  const postings = new Map<string, KindPosting[]>()
  const add = (document: number, token: Token, word: number): void => {
    // What a synonym loses it loses in the query.
    const written = fold(token.text)
    for (const [term, known] of termsOfToken(token, 1)) {
      const quality = term === written ? known : known * OTHER_FORM
      const list = postings.get(term)
      if (list) list.push({ document, word, quality })
      else postings.set(term, [{ document, word, quality }])
    }
  }
  for (const [document, tokens] of titles.entries()) {
    for (const [word, token] of tokens.entries()) add(document, token, word)
    for (const token of analyzer.analyze(documents[document]?.keywords ?? ''))
      add(document, token, -1)
  }
  const holding = (token: Token): number =>
    new Set(postings.get(token.terms[0]?.term ?? '')?.map(({ document }) => document)).size
  return {
    documents,
    postings,
    titleWeights: Float32Array.from(titles.flat(), (token) =>
      token.stop ? 0 : Math.log(1 + documents.length / Math.max(1, holding(token))),
    ),
    firstWord: firstWords(titles),
    toldBy: tellers(documents),
    numbered: [...documents.keys()].filter((at) => documents[at]?.numbers !== undefined),
    lexicon: openLexicon(
      documents.flatMap(({ title, keywords = '' }) =>
        tokenize(`${title} ${keywords}`).map(({ text }) => text),
      ),
    ),
  }
}

function firstWords(titles: readonly (readonly Token[])[]): Uint32Array {
  const first = new Uint32Array(titles.length + 1)
  for (const [at, tokens] of titles.entries()) first[at + 1] = (first[at] ?? 0) + tokens.length
  return first
}

function tellers(documents: readonly KindDocument[]): ReadonlyMap<string, readonly number[]> {
  const told = new Map<string, number[]>()
  for (const [at, { cards = [] }] of documents.entries()) {
    for (const card of cards) {
      const { answer } = parseCard(card)
      const list = told.get(answer)
      if (list) list.push(at)
      else told.set(answer, [at])
    }
  }
  return told
}

/** Everything that a word is known by, with how well each term stands for it. */
export function termsOfToken(token: Token, synonym = SYNONYM): Map<string, number> {
  const terms = new Map<string, number>([[fold(token.text), 1]])
  const add = (term: string, quality: number): void => {
    if ((terms.get(term) ?? 0) < quality) terms.set(term, quality)
  }
  for (const { term, quality } of token.terms) add(term, quality)
  for (const term of token.shared) add(term, synonym)
  return terms
}
