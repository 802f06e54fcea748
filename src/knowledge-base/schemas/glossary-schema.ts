import { z } from 'zod'
import { AUDIENCES } from '../../domain/audience.ts'
import { parseAnswerId, type AnswerId } from '../../domain/topic.ts'
import { text } from './common.ts'

/** A line break would show that an explanation has grown into an article. */
const line = (max: number) =>
  text(max).refine((value) => !value.includes('\n'), {
    error: () => 'oodati üht rida, leiti reavahetus. Kirjuta lühemalt, pikem jutt käib vastusesse.',
  })

const answerIdSchema = z.string().transform((value, context): AnswerId => {
  const id = parseAnswerId(value)
  if (id) return id
  context.addIssue({
    code: 'custom',
    message: `leiti „${value}“, oodati vastuse nime väiketähtede, numbrite ja sidekriipsudega (nt „juhiloa-vahetamine“).`,
  })
  return z.NEVER
})

const termSchema = z.strictObject({
  et: line(80),
  ru: line(120),
  en: line(120),
  explanation: line(200),
  answer: answerIdSchema,
  unlinked: z.boolean().optional(),
  audience: z.enum(AUDIENCES).optional(),
})

/** `content/glossary.yml`. */
export const glossarySchema = z.strictObject({ terms: z.array(termSchema).max(500) })

/** The names of a term's fields, for "did you mean". */
export const GLOSSARY_FIELDS: readonly string[] = [
  ...Object.keys(glossarySchema.shape),
  ...Object.keys(termSchema.shape),
]
