import { z } from 'zod'
import { ANSWER_TYPES, GAP_KINDS, RISKS } from '../../domain/answer.ts'
import { AUDIENCES } from '../../domain/audience.ts'
import { EVERY_MODE, TRANSPORT_MODES } from '../../domain/transport-mode.ts'
import { daySchema, legalSchema, sourceSchema, text } from './common.ts'

/** A gap as declared: its label and what may stand in it. */
export const gapSchema = z
  .strictObject({
    label: text(120),
    kind: z.enum(GAP_KINDS),
    options: z.array(text(200)).min(2).optional(),
    optional: z.boolean().optional(),
  })
  .refine((gap) => (gap.kind === 'choice') === (gap.options !== undefined), {
    error:
      'valikuga lünk (kind: "choice") vajab vähemalt kaht varianti väljal „options“, muud lüngad ei tohi seda sisaldada.',
  })

const wordings = z.array(text(300)).max(60)

/** Why and until when something is kept from the public. */
export const restrictionSchema = z.strictObject({
  holder: text(200),
  basis: text(300),
  made: daySchema,
  ends: daySchema,
  longTerm: text(300).optional(),
})

const silenceSchema = z.strictObject({ check: text(80), reason: text(300) })

const idSchema = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
  error: (issue) =>
    `leiti „${String(issue.input)}“, oodati vastuse nime väiketähtede, numbrite ja sidekriipsudega (nt „juhiloa-vahetamine“).`,
})

/** The front matter of `<id>.et.md`. */
export const answerSchema = z.strictObject({
  title: text(120),
  type: z.enum(ANSWER_TYPES),
  modes: z.array(z.enum([...TRANSPORT_MODES, EVERY_MODE])).min(1),
  topic: text(60),
  questions: wordings.min(1),
  keywords: wordings,
  audience: z.enum(AUDIENCES),
  review: z.strictObject({ owner: text(120), risk: z.enum(RISKS), by: daySchema }),
  valid: z.strictObject({ from: daySchema.optional(), until: daySchema.optional() }).optional(),
  /** „Loe kindlasti“: the newest change is pinned on the page of changes from this day on. */
  mustRead: daySchema.optional(),
  legal: z.array(legalSchema),
  sources: z.array(sourceSchema).min(1),
  related: z.array(idSchema),
  verify: z.array(text(1_000)),
  gaps: z.record(z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), gapSchema).optional(),
  restriction: restrictionSchema.optional(),
  silenced: z.array(silenceSchema).max(20).optional(),
})

/** The front matter of `<id>.ru.md` and `<id>.en.md`. */
export const translationSchema = z.strictObject({
  title: text(120),
  questions: wordings.min(1),
  keywords: wordings,
  /** Empty until the translation is marked as done against the Estonian text. */
  translates: z.union([
    z.literal(''),
    z.string().regex(/^sha256:[0-9a-f]{64}$/, {
      error: () =>
        'oodati tõlgitud teksti sõrmejälge („sha256:…“). Märgi tõlge uuesti tehtuks: „npm run mark-translated -- VASTUS“.',
    }),
  ]),
})
