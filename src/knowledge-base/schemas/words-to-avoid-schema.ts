import { z } from 'zod'

const filled = z.string().trim().min(1)

/** `vocabulary/words-to-avoid.yml`. */
export const wordsToAvoidSchema = z.strictObject({
  words: z.array(
    z.strictObject({ word: filled, better: filled, forms: z.array(filled).min(1).optional() }),
  ),
  abbreviations: z.strictObject({
    everyone: z.record(z.string(), filled),
    staff: z.record(z.string(), filled),
  }),
})
