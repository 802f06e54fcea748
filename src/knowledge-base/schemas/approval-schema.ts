import { z } from 'zod'
import { LANGUAGES } from '../../domain/language.ts'
import { daySchema, text } from './common.ts'

const recordSchema = z.strictObject({
  lang: z.enum(LANGUAGES),
  digest: z.string().regex(/^sha256:[0-9a-f]{64}$/, {
    error: () =>
      'oodati teksti sõrmejälge („sha256:…“). Kinnita uuesti: „npm run approve -- VASTUS“.',
  }),
  role: text(60),
  person: text(200).optional(),
  day: daySchema,
  note: text(1_000).optional(),
})

/** `content/approvals/<id>.yml`. */
export const approvalFileSchema = z.strictObject({ approvals: z.array(recordSchema) })
