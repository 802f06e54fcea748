import type { IndexedDocument } from '../index/index-file.ts'
import type { SearchLanguage } from '../language.ts'
import type { RankingConstants } from './constants.ts'
import type { QueryWord, Reading } from './interpret.ts'
import type { RankedDocument } from './rank.ts'

/** The ranking of one language's index. */
export interface RankedLanguage {
  readonly reading: Reading
  readonly words: readonly QueryWord[]
  readonly ranked: readonly RankedDocument[]
}

/** A topic under the language that matched best, and the card that is shown for it. */
export interface MergedHit extends RankedDocument {
  readonly shown: IndexedDocument
  readonly matched: RankedLanguage
  /** What counts of its evidence: less in a language that the query is not in, and little of a second text. */
  readonly share: number
  /** The topic in the languages that matched less. */
  readonly others: readonly MergedHit[]
}

/**
 * Puts the rankings of all languages into one: a topic stands once, by its best
 * language with a little of what the others say, and is shown in the query's language
 * where it exists in that.
 */
export function mergeLanguages(
  languages: readonly RankedLanguage[],
  lang: SearchLanguage,
  constants: RankingConstants,
): MergedHit[] {
  const inQueryLanguage = languages.find(({ reading }) => reading.index.lang === lang)
  const byTopic = new Map<string, MergedHit[]>()
  for (const matched of languages) {
    const factor = matched.reading.index.lang === lang ? 1 : constants.otherLanguage
    for (const hit of matched.ranked) {
      const document = matched.reading.index.documents[hit.document]
      if (!document) continue
      const shown = inQueryLanguage?.reading.index.documentOf.get(document.id) ?? document
      const same = byTopic.get(document.id) ?? []
      same.push({
        document: hit.document,
        score: hit.score * factor,
        evidence: hit.evidence,
        shown,
        matched,
        share: factor,
        others: [],
      })
      byTopic.set(document.id, same)
    }
  }
  return [...byTopic.values()]
    .flatMap((hits) => mergeTopic(hits, constants.secondLanguage))
    .sort((a, b) => b.score - a.score || (a.shown.id < b.shown.id ? -1 : 1))
}

function mergeTopic(hits: readonly MergedHit[], secondLanguage: number): readonly MergedHit[] {
  // Most topics are found in one language only.
  if (hits.length < 2) return hits
  const [best, ...others] = [...hits].sort((a, b) => b.score - a.score)
  if (!best) return []
  const also = others.reduce((sum, { score }) => sum + score, 0)
  return [
    {
      ...best,
      score: best.score + also * secondLanguage,
      others: others.map((hit) => ({ ...hit, share: hit.share * secondLanguage })),
    },
  ]
}
