import { z } from 'zod'
import { AUDIENCES } from '../../domain/audience.ts'
import { NOT_APPLICABLE_BEGINS } from '../../domain/service.ts'
import type { TransportMode } from '../../domain/transport-mode.ts'
import { daySchema, nameSchema, text } from './common.ts'

/** `gap:` of a cell: why there is no answer yet, and by when there will be. */
export const gapCellSchema = z.strictObject({ reason: text(300), by: daySchema })

/** A cell of the grid. That it says something at all is for the check `empty-cell`. */
export const cellSchema = z
  .strictObject({
    answers: z.array(nameSchema).max(12).optional(),
    'not-applicable': text(300)
      .refine((reason) => reason.startsWith(NOT_APPLICABLE_BEGINS), {
        error: () => `oodati põhjust, mis algab „${NOT_APPLICABLE_BEGINS}…“.`,
      })
      .optional(),
    gap: gapCellSchema.optional(),
  })
  .refine((cell) => Object.values(cell).filter((part) => part !== undefined).length <= 1, {
    error:
      'lahtris on mitu asja korraga. Jäta üks: „answers“ (vastused), „not-applicable“ (ei kohaldu) või „gap“ (lünk).',
  })

/** A row: what clients want done, and a cell for each mode. */
export const serviceSchema = z.strictObject({
  id: nameSchema,
  title: text(80),
  audience: z.enum(AUDIENCES).optional(),
  cells: z.strictObject({
    maantee: cellSchema.optional(),
    raudtee: cellSchema.optional(),
    lennundus: cellSchema.optional(),
    meri: cellSchema.optional(),
  } satisfies { readonly [mode in TransportMode]: unknown }),
})

/** `content/services.yml`. */
export const servicesSchema = z.strictObject({ services: z.array(serviceSchema).min(1) })
