import { fold } from '../../src/search/analysis/normalize.ts'
import { tokenize } from '../../src/search/analysis/tokenize.ts'
import { FIELDS, topicsOf, type BenchDocument, type Engine } from './engine.ts'

const K1 = 1.2
const B = 0.75

/**
 * The honest baseline: BM25 over the character 3- to 5-grams of words without diacritics,
 * and no linguistics at all.
 */
export const gramBm25: Engine = {
  name: 'character n-grams, BM25',
  ship: (documents) => JSON.stringify(documents),
  open: (shipped) => {
    const documents = JSON.parse(shipped) as BenchDocument[]
    const postings = new Map<string, Map<number, number>>()
    const lengths = documents.map((document, number) => {
      const grams = FIELDS.flatMap((field) => gramsIn(document[field]))
      for (const gram of grams) {
        const posting = postings.get(gram) ?? new Map<number, number>()
        postings.set(gram, posting.set(number, (posting.get(number) ?? 0) + 1))
      }
      return grams.length
    })
    const average = lengths.reduce((sum, length) => sum + length, 0) / documents.length
    return (query) => {
      const scores = new Map<number, number>()
      for (const gram of new Set(gramsIn(query))) {
        const posting = postings.get(gram)
        if (!posting) continue
        const rarity = Math.log(1 + (documents.length - posting.size + 0.5) / (posting.size + 0.5))
        for (const [number, count] of posting) {
          const norm = count + K1 * (1 - B + (B * (lengths[number] ?? 0)) / average)
          scores.set(number, (scores.get(number) ?? 0) + (rarity * count * (K1 + 1)) / norm)
        }
      }
      const best = [...scores].sort(([, a], [, b]) => b - a).slice(0, 50)
      return topicsOf(best.map(([number]) => documents[number]?.id ?? ''))
    }
  },
}

function gramsIn(text: string): string[] {
  return tokenize(text).flatMap((word) => gramsOf(`<${fold(word.text)}>`))
}

function gramsOf(marked: string): string[] {
  return [3, 4, 5].flatMap((size) =>
    Array.from({ length: Math.max(0, marked.length - size + 1) }, (_, at) =>
      marked.slice(at, at + size),
    ),
  )
}
