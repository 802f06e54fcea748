import { z } from 'zod'
import { RISKS } from '../../domain/answer.ts'
import { AUDIENCES } from '../../domain/audience.ts'
import { MAX_OPTIONS } from '../../domain/guide.ts'
import { SECTIONS, type SectionName } from '../../domain/section.ts'
import { EVERY_MODE, TRANSPORT_MODES } from '../../domain/transport-mode.ts'
import { restrictionSchema } from './answer-schema.ts'
import { daySchema, text } from './common.ts'

const nameSchema = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
  error: (issue) =>
    `nimi „${String(issue.input)}“ ei sobi, oodati väiketähti ilma täppideta, numbreid ja sidekriipse.`,
})

/** A section by the heading that it has in an answer: the editor's own word. */
const sectionSchema = z
  .enum(SECTIONS.map((section) => section.heading))
  .transform((heading) => SECTIONS.find((section) => section.heading === heading)?.name)
  .transform((name): SectionName | undefined => name)

export const guideStepSchema = z.strictObject({
  question: text(200),
  hint: text(300).optional(),
  options: z
    .array(z.strictObject({ label: text(120), next: nameSchema }))
    .min(2)
    // One number key an option.
    .max(MAX_OPTIONS),
})

export const guideOutcomeSchema = z.strictObject({
  answer: nameSchema,
  section: sectionSchema.optional(),
  text: text(400),
  handOver: text(300).optional(),
})

/** `content/guides/<id>.yml`. */
export const guideSchema = z.strictObject({
  title: text(120),
  audience: z.enum(AUDIENCES),
  modes: z.array(z.enum([...TRANSPORT_MODES, EVERY_MODE])).min(1),
  topic: text(60),
  restriction: restrictionSchema.optional(),
  review: z.strictObject({ owner: text(120), risk: z.enum(RISKS), by: daySchema }),
  verify: z.array(text(1_000)).optional(),
  start: nameSchema,
  steps: z.record(nameSchema, guideStepSchema),
  outcomes: z.record(nameSchema, guideOutcomeSchema),
})
