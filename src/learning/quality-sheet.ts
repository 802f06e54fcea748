/** What a rater says of one thing that the card asks for. */
export const RATINGS_OF_SHEET = ['yes', 'no', 'not-applicable'] as const
export type SheetRating = (typeof RATINGS_OF_SHEET)[number]

/** A filled sheet: no name of agent, client or rater, no words of the call. */
export interface QualitySheet {
  /** The card's words that were rated against: `juhiluba-kadunud.et.1a2b3c4d`. */
  readonly reference: string
  readonly kind: 'call' | 'letter'
  /** By criterion; what was not rated is absent. */
  readonly ratings: ReadonlyMap<string, SheetRating>
}

/** How far two raters agree. */
export interface Agreement {
  readonly agreed: number
  /** Criteria that both rated. */
  readonly total: number
  /** Criteria on which they differ, in the order of the first sheet. */
  readonly differing: readonly string[]
}

const FORMAT = 'teejuht-kvaliteet 1'
const WORD_OF: { readonly [rating in SheetRating]: string } = {
  yes: 'jah',
  no: 'ei',
  'not-applicable': 'ei-kohaldu',
}
const KIND_OF = { call: 'kõne', letter: 'kiri' } as const

/** The sheet as a few lines of text, to be pasted into a mail or a table. */
export function formatSheet({ reference, kind, ratings }: QualitySheet): string {
  return [
    `${FORMAT} ${reference} ${KIND_OF[kind]}`,
    ...[...ratings].map(([criterion, rating]) => `${criterion}: ${WORD_OF[rating]}`),
  ].join('\n')
}

/** Reads such a text, also with empty lines and spaces that a mail program put in. */
export function parseSheet(text: string): QualitySheet | undefined {
  const [head = '', ...lines] = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  const match = /^teejuht-kvaliteet 1 ([a-z0-9.-]+) (kõne|kiri)$/u.exec(head.normalize('NFC'))
  if (!match?.[1]) return undefined
  const ratings = lines.flatMap((line): [string, SheetRating][] => {
    const [criterion = '', word = ''] = line.split(/:\s*/)
    const rating = RATINGS_OF_SHEET.find((one) => WORD_OF[one] === word)
    return rating && /^[a-z0-9-]+$/.test(criterion) ? [[criterion, rating]] : []
  })
  return {
    reference: match[1],
    kind: match[2] === 'kiri' ? 'letter' : 'call',
    ratings: new Map(ratings),
  }
}

/** Counts on how many criteria two raters agree. Nothing for sheets of other words or another kind. */
export function compareSheets(left: QualitySheet, right: QualitySheet): Agreement | undefined {
  if (left.reference !== right.reference || left.kind !== right.kind) return undefined
  const both = [...left.ratings].filter(([criterion]) => right.ratings.has(criterion))
  const differing = both
    .filter(([criterion, rating]) => right.ratings.get(criterion) !== rating)
    .map(([criterion]) => criterion)
  return { agreed: both.length - differing.length, total: both.length, differing }
}
