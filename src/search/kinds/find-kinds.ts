import type { SearchKind } from '../document.ts'
import type { IndexedDocument } from '../index/index-file.ts'
import type { SearchLanguage } from '../language.ts'
import type { MergedHit } from '../query/merge-languages.ts'
import { parseCard, type KindDocument } from './kind-document.ts'
import { kindHitKey, type KindHit } from './kind-hit.ts'
import { matchKinds, type KindMatch, type KindQuery } from './match-kinds.ts'
import { isNumberOf, numberIn } from './numbers.ts'
import { LEAST_COVERAGE, placeKinds, type Candidate } from './place-kinds.ts'

/** The answers to a query, and the query as every language with an index reads it. */
export interface AnsweredQuery {
  readonly lang: SearchLanguage
  readonly confident: boolean
  readonly ranked: readonly MergedHit[]
  readonly languages: readonly KindQuery[]
}

type PlacelessHit = Omit<KindHit, 'after' | 'sure'>

/** A candidate that can say what it is; most are never asked. */
interface Found extends Candidate {
  readonly describe: () => PlacelessHit
}

/** What is found besides answers, each with its place among them. */
export function findKinds(query: AnsweredQuery): KindHit[] {
  const [best] = query.ranked
  return placeKinds([...findLetters(query), ...findDocuments(query)], {
    confident: query.confident,
    exact: best?.evidence.exact === 1,
  }).map(({ found, after, sure }) => ({ ...found.describe(), after, sure }))
}

// More letters than these would be a list of answers again.
const MOST_LETTERS = 2

/** „Kiri lõiv tagasi“: the letters of the first answers. The word asks when it is first or last. */
function findLetters({ languages, ranked }: AnsweredQuery): Found[] {
  const named = languages[0]?.named ?? []
  const asked = named.length > 1 && [named[0], named.at(-1)].some((kinds) => kinds?.has('letter'))
  if (!asked) return []
  return ranked.slice(0, MOST_LETTERS).map(({ shown }, position) => ({
    kind: 'letter',
    coverage: 1,
    precision: 1 / (position + 1),
    named: true,
    numbered: false,
    ofFirstAnswer: position === 0,
    known: true,
    describe: () => letterHit(shown),
  }))
}

function letterHit(card: IndexedDocument): PlacelessHit {
  const { id, lang, title, modes } = card
  return { id, kind: 'letter', lang, type: '', title, says: [], card, section: 'letter', modes }
}

function findDocuments(query: AnsweredQuery): Found[] {
  const named = new Set(query.languages[0]?.named.flatMap((kinds) => [...kinds]))
  const number = numberIn(query.languages)
  const found = new Map<string, Found>()
  // The language of the query comes first: its words are the ones shown.
  const ordered = [...query.languages].sort(
    (a, b) => Number(b.index.lang === query.lang) - Number(a.index.lang === query.lang),
  )
  for (const language of ordered) {
    for (const candidate of candidatesOf(language, query, named, number)) {
      const before = found.get(candidate.key)
      if (!before) found.set(candidate.key, candidate)
      else if (before.coverage < candidate.coverage)
        found.set(candidate.key, { ...candidate, describe: before.describe })
    }
  }
  return [...found.values()]
}

/** What one language finds: by its words, by number, and what the first answer tells of a named kind. */
function candidatesOf(
  language: KindQuery,
  query: AnsweredQuery,
  named: ReadonlySet<SearchKind>,
  number: string | undefined,
): (Found & { readonly key: string })[] {
  const { documents, toldBy, numbered } = language.table
  const matches = new Map(matchKinds(language).map((match) => [match.document, match]))
  const ofFirstAnswer = new Set(toldBy.get(query.ranked[0]?.shown.id ?? ''))
  const byNumber = new Set(
    number === undefined
      ? []
      : numbered.filter((at) => isNumberOf(number, documents[at]?.numbers ?? [])),
  )
  const asked = [...ofFirstAnswer].filter((at) => named.has(documents[at]?.kind ?? 'answer'))
  const near = [...matches.values()].filter(({ coverage }) => coverage >= LEAST_COVERAGE)
  const worthwhile = [...near.map(({ document }) => document), ...byNumber, ...asked]
  return [...new Set(worthwhile)].flatMap((at) => {
    const document = documents[at]
    if (!document) return []
    const { coverage, precision }: Omit<KindMatch, 'document'> = matches.get(at) ?? NOTHING
    return [
      {
        key: kindHitKey(document),
        kind: document.kind,
        coverage,
        precision,
        named: named.has(document.kind),
        numbered: byNumber.has(at),
        ofFirstAnswer: ofFirstAnswer.has(at),
        known: document.says?.[0]?.text !== '',
        describe: () => describeDocument(document, language.index.lang, query),
      },
    ]
  })
}

const NOTHING = { coverage: 0, precision: 0 }

function describeDocument(
  document: KindDocument,
  lang: SearchLanguage,
  query: AnsweredQuery,
): PlacelessHit {
  const { id, kind, type = '', title, says = [], address, status, reviewBy } = document
  const cards = (document.cards ?? []).map(parseCard)
  // Of several cards the one that the query is most about.
  const best = query.ranked.find(({ shown }) => cards.some(({ answer }) => answer === shown.id))
  const card = best?.shown ?? cardNamed(cards[0]?.answer, query)
  const section = cards.find(({ answer }) => answer === card?.id)?.section
  return {
    id,
    kind,
    lang,
    type,
    title,
    says,
    modes: document.modes ?? [],
    ...(card && { card }),
    ...(section && { section }),
    ...(address !== undefined && { address }),
    ...(status !== undefined && { status }),
    ...(reviewBy !== undefined && { reviewBy }),
  }
}

/** The card of an answer, in the query's language where it has one. */
function cardNamed(
  id: string | undefined,
  { languages, lang }: AnsweredQuery,
): IndexedDocument | undefined {
  const cards = languages.flatMap(
    ({ index }) => index.documents.find((document) => document.id === id) ?? [],
  )
  return cards.find((card) => card.lang === lang) ?? cards[0]
}
