import { z } from 'zod'
import { AUDIENCES } from '../../domain/audience.ts'
import { CHANNELS, DURATION_UNITS, FACT_KINDS, LIMIT_UNITS } from '../../domain/fact.ts'
import { daySchema, legalSchema, localizedSchema, sourceSchema, text, urlSchema } from './common.ts'

const contactSchema = z.strictObject({
  name: localizedSchema,
  phone: text(60).optional(),
  email: text(120).optional(),
  web: urlSchema.optional(),
  address: text(200).optional(),
})

const valueSchema = z.strictObject({
  channel: z.enum(CHANNELS).optional(),
  from: daySchema.optional(),
  until: daySchema.optional(),
  value: z.union([z.number(), text(400), localizedSchema, contactSchema]),
  source: sourceSchema,
  note: text(600).optional(),
})

export const factSchema = z.strictObject({
  kind: z.enum(FACT_KINDS),
  unit: z.enum([...DURATION_UNITS, ...LIMIT_UNITS]).optional(),
  label: localizedSchema,
  audience: z.enum(AUDIENCES).optional(),
  page: urlSchema.optional(),
  legal: legalSchema.optional(),
  note: text(1_000).optional(),
  values: z.array(valueSchema),
})

const nameSchema = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
  error: (issue) =>
    `nimi „${String(issue.input)}“ ei sobi, oodati väiketähti, numbreid ja sidekriipse.`,
})

/** A file of `content/facts/`. */
export const factFileSchema = z.strictObject({
  group: nameSchema,
  facts: z.record(nameSchema, factSchema),
})
