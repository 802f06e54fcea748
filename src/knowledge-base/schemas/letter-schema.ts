import { z } from 'zod'
import { AUDIENCES } from '../../domain/audience.ts'
import { gapSchema } from './answer-schema.ts'
import { nameSchema, text } from './common.ts'

/** A phrase as an editor writes it: its name, its label and its words in each language. */
const phraseSchema = z.strictObject({
  id: nameSchema,
  label: text(80),
  et: text(500),
  ru: text(500),
  en: text(500),
  audience: z.enum(AUDIENCES).optional(),
})

const phrases = z.array(phraseSchema).max(30).optional()

/** `content/letters/*.yml`: any of the lists; several files are read as one. */
export const letterFileSchema = z.strictObject({
  salutations: phrases,
  closings: phrases,
  signatures: phrases,
  gaps: z.record(nameSchema, gapSchema).optional(),
})
