import { FIELDS } from '../index/index-file.ts'
import { fieldsIn } from '../index/postings.ts'
import type { QueryWord, Variant, VariantKind } from './interpret.ts'
import type { MergedHit } from './merge-languages.ts'
import type { CertaintyConstants, CertaintyEvidence } from './certainty-evidence.ts'

/** Gathers what speaks for and against the best hit. */
export function gatherCertainty(
  ranked: readonly MergedHit[],
  namedModes: ReadonlySet<string>,
): CertaintyEvidence | undefined {
  const [best, next] = ranked
  if (!best) return undefined
  const { coverage, shape, question, title, keyword } = best.evidence
  const meaningful = best.matched.words.filter(({ stop }) => !stop)
  const words = meaningful.length > 0 ? meaningful : best.matched.words
  const phrase = Math.max(question, title, keyword)
  return {
    coverage,
    asked: askedShare(best, words),
    shape,
    phrase,
    unknown: average(words, (word) => 1 - strictQuality(word)),
    outside: average(words, (word) => (word.outside && !belongs(best, word, phrase) ? 1 : 0)),
    lead: best.score > 0 ? 1 - (next?.score ?? 0) / best.score : 0,
    trade: average(words, (word) => (isOfTrade(best, word) ? 1 : 0)),
    mode: namedModes.size > 0 ? 1 : 0,
    contained: best.evidence.contained,
    length: Math.min(1, words.length / LONG_QUERY),
  }
}

const LONG_QUERY = 12

function isOfTrade(hit: MergedHit, { variants }: QueryWord): boolean {
  return variants.some((variant) => variant.kind === 'synonym' && isAsked(hit, variant))
}

// A likeness or an everyday neighbour is a reason to show a hit, none to be sure of it.
const STRICT: readonly VariantKind[] = ['word', 'synonym', 'joined', 'misspelt', 'transliterated']

function strictVariants({ variants }: QueryWord): Variant[] {
  return variants.filter(({ kind }) => STRICT.includes(kind))
}

function strictQuality(word: QueryWord): number {
  return Math.max(0, ...strictVariants(word).map(({ quality }) => quality))
}

function askedShare(hit: MergedHit, words: readonly QueryWord[]): number {
  let held = 0
  let total = 0
  for (const word of words) {
    const strict = strictVariants(word)
    const weight = strict.length > 0 ? word.weight : 1
    total += weight
    held +=
      weight *
      Math.max(0, ...strict.map((variant) => (isAsked(hit, variant) ? variant.quality : 0)))
  }
  return total > 0 ? held / total : 0
}

// „Pass“ belongs to the guide in „tehniline pass“, and where a caller's question is met
// nearly word by word; elsewhere it is the police's.
function belongs(hit: MergedHit, word: QueryWord, phrase: number): boolean {
  return (
    word.variants.some(({ kind }) => kind === 'synonym') ||
    (phrase >= NEARLY_THE_SAME && strictVariants(word).some((variant) => isAsked(hit, variant)))
  )
}

const NEARLY_THE_SAME = 0.8

const ASKED_FIELDS = (['title', 'questions', 'keywords', 'situations'] as const).reduce(
  (bits, field) => bits | (1 << FIELDS.indexOf(field)),
  0,
)

function isAsked({ matched, document }: MergedHit, { number }: Variant): boolean {
  return (fieldsIn(matched.reading.index.postings, number, document) & ASKED_FIELDS) !== 0
}

function average(words: readonly QueryWord[], measure: (word: QueryWord) => number): number {
  return words.length === 0 ? 0 : words.reduce((sum, word) => sum + measure(word), 0) / words.length
}

/** How sure it is (0 to 1) that the best hit answers the query. */
export function certaintyOf(
  evidence: CertaintyEvidence | undefined,
  { weights, bias }: Pick<CertaintyConstants, 'weights' | 'bias'>,
): number {
  if (!evidence) return 0
  const kinds = Object.keys(weights) as (keyof CertaintyEvidence)[]
  const sum = kinds.reduce((total, kind) => total + weights[kind] * evidence[kind], bias)
  return 1 / (1 + Math.exp(-sum))
}
