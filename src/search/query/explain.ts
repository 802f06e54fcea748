import { FIELDS } from '../index/index-file.ts'
import type { OpenedIndex } from '../index/opened-index.ts'
import { fieldsIn } from '../index/postings.ts'
import type { SearchLanguage } from '../language.ts'
import type { CertaintyEvidence } from './certainty-evidence.ts'
import type { QueryWord, Reading, Variant } from './interpret.ts'
import type { MergedHit } from './merge-languages.ts'
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
export function explainHit({ document, evidence, matched }: MergedHit): HitExplanation {
  const { index } = matched.reading
  return {
    matchedIn: index.lang,
    evidence,
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

function fieldsOf(index: OpenedIndex, { number }: Variant, document: number): string[] {
  const bits = fieldsIn(index.postings, number, document)
  return FIELDS.filter((_, field) => (bits & (1 << field)) !== 0)
}
