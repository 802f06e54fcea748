import fc from 'fast-check'
import { expect, test } from 'vitest'
import { weighByLunr } from './lunr-index.ts'
import { weighTerms } from './weigh-terms.ts'

const FIELDS = ['title', 'text'] as const
const terms = fc.array(
  fc.constantFrom('luba', 'märk', 'tee', 'прав', '§97', 'kat:b', '__proto__'),
  {
    maxLength: 12,
  },
)
const documents = fc.array(fc.record({ title: terms, text: terms }), { minLength: 1, maxLength: 8 })

test('gives every term the very weights that lunr gives it', () => {
  fc.assert(
    fc.property(documents, (texts) => {
      const ours = [...weighTerms(texts, FIELDS)].flatMap(([term, posting]) =>
        posting.weights.flatMap((weight, at) =>
          weight > 0
            ? [{ term, document: posting.documents[Math.floor(at / 2)], field: at % 2, weight }]
            : [],
        ),
      )
      const lunr = weighByLunr(texts, FIELDS)
      expect(new Set(ours.map((one) => JSON.stringify(one)))).toEqual(
        new Set(lunr.map((one) => JSON.stringify(one))),
      )
    }),
  )
})
