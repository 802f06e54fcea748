import { FIELDS } from '../index/index-file.ts'
import type { OpenedIndex } from '../index/opened-index.ts'
import { fieldsIn } from '../index/postings.ts'
import type { SearchLanguage } from '../language.ts'
import type { CertaintyEvidence } from './certainty-evidence.ts'
import type { QueryWord, Reading, Variant } from './interpret.ts'
import type { MergedHit } from './merge-languages.ts'
import type { Evidence } from './rank.ts'
import type { HitExplanation, QueryExplanation } from './search-result.ts'

/** Says how the query was read. */
export function explainQuery(
  readings: readonly {
    readonly lang: SearchLanguage
    readonly reading: Reading
    readonly words: readonly QueryWord[]
  }[],
  modes: ReadonlySet<string>,
  certainty: number,
  certaintyEvidence: CertaintyEvidence | undefined,
): QueryExplanation {
  return {
    languages: readings.map(({ lang, reading, words }) => ({
      lang,
      words: words.map(({ text, start, end, known, weight, variants }) => ({
        text,
        start,
        end,
        known,
        weight,
        terms: variants.map(({ number, kind, quality }) => ({
          term: reading.index.terms[number] ?? '',
          kind,
          quality,
        })),
      })),
    })),
    modes: [...modes],
    certainty,
    ...(certaintyEvidence && { certaintyEvidence }),
  }
}

/** Says why a hit stands where it stands. */
export function explainHit(hit: MergedHit): HitExplanation {
  const { document, evidence, matched } = hit
  const { index } = matched.reading
  return {
    matchedIn: index.lang,
    evidence,
    counted: countEvidence([hit, ...hit.others]),
    matches: matched.words.flatMap(({ text, variants }) => {
      const best = variants.find((variant) => fieldsOf(index, variant, document).length > 0)
      return best
        ? [
            {
              word: text,
              term: index.terms[best.number] ?? '',
              kind: best.kind,
              fields: fieldsOf(index, best, document),
            },
          ]
        : []
    }),
  }
}

function countEvidence(texts: readonly MergedHit[]): Evidence {
  const kinds = Object.keys(texts[0]?.evidence ?? {}) as (keyof Evidence)[]
  return Object.fromEntries(
    kinds.map((kind) => [
      kind,
      texts.reduce((sum, { evidence, share }) => sum + evidence[kind] * share, 0),
    ]),
  ) as unknown as Evidence
}

function fieldsOf(index: OpenedIndex, { number }: Variant, document: number): string[] {
  const bits = fieldsIn(index.postings, number, document)
  return FIELDS.filter((_, field) => (bits & (1 << field)) !== 0)
}
