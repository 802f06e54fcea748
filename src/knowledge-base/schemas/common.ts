import { z } from 'zod'
import { parseDay, type Day } from '../../domain/day.ts'
import { CONFIDENCES } from '../../domain/fact.ts'

/** Text that is not empty once trimmed. Length in UTF-16 units. */
export function text(max = 2_000) {
  return z.string().trim().min(1).max(max)
}

/** A day of the calendar as a quoted string. */
export const daySchema = z
  .string()
  .meta({ format: 'date' })
  .transform((value, context): Day => {
    const day = parseDay(value)
    if (day) return day
    context.addIssue({
      code: 'custom',
      message: `leiti „${value}“, oodati kuupäeva kujul "2026-11-22" (aasta-kuu-päev), mis on kalendris olemas.`,
    })
    return z.NEVER
  })

/** A public web address. Only http(s): other schemes could run code in the reader's browser. */
export const urlSchema = z
  .string()
  .max(2_000)
  .refine(isWebAddress, {
    error: (issue) =>
      `leiti „${String(issue.input)}“, oodati veebiaadressi, mis algab https:// või http://.`,
  })

function isWebAddress(value: string): boolean {
  if (!/^https?:\/\/[^\s"'<>\\]+$/.test(value) || !URL.canParse(value)) return false
  const { username, password } = new URL(value)
  return username === '' && password === ''
}

/** A name that is also part of an address or a reference: small ASCII letters, digits and hyphens. */
export const nameSchema = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
  error: (issue) =>
    `nimi „${String(issue.input)}“ ei sobi, oodati väiketähti ilma täppideta, numbreid ja sidekriipse.`,
})

/** A phrase in every language. */
export const localizedSchema = z.strictObject({ et: text(500), ru: text(500), en: text(500) })

export const sourceSchema = z.strictObject({
  url: urlSchema,
  checked: daySchema,
  confidence: z.enum(CONFIDENCES),
})

/** Empty strings are what a form leaves behind for „not given“. */
const optionalText = z
  .union([z.literal(''), text(300)])
  .optional()
  .transform((value) => value || undefined)

export const legalSchema = z.strictObject({
  act: text(300),
  section: optionalText,
  url: z
    .union([z.literal(''), urlSchema])
    .optional()
    .transform((value) => value || undefined),
})

/** The names of an object schema's fields, for "did you mean". */
export function fieldsOf(schema: z.ZodObject): readonly string[] {
  return Object.keys(schema.shape)
}
