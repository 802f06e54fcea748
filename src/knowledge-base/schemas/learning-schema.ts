import { z } from 'zod'
import { AUDIENCES } from '../../domain/audience.ts'
import { LANGUAGES } from '../../domain/language.ts'
import { SECTIONS, type SectionName } from '../../domain/section.ts'
import { TRANSPORT_MODES } from '../../domain/transport-mode.ts'
import { nameSchema, text } from './common.ts'

/** A section by the heading that it has in an answer: the editor's own word. */
const sectionSchema = z
  .enum(SECTIONS.map((section) => section.heading))
  .transform(
    (heading): SectionName | undefined =>
      SECTIONS.find((section) => section.heading === heading)?.name,
  )

/** `practice:` of a step: which golden calls, and how many of them. */
export const practiceSchema = z.strictObject({
  name: nameSchema,
  title: text(120),
  topics: z.array(text(60)).optional(),
  modes: z.array(z.enum(TRANSPORT_MODES)).optional(),
  languages: z.array(z.enum(LANGUAGES)).optional(),
  answers: z.array(nameSchema).optional(),
  count: z.int().min(1).max(30),
})

/** `text:` of a step: a few paragraphs of Markdown. */
export const pathTextSchema = z.strictObject({
  name: nameSchema,
  title: text(120),
  body: text(4_000),
})

/** A step: exactly one of answer, guide, practice and text. */
export const pathStepSchema = z
  .strictObject({
    answer: nameSchema.optional(),
    section: sectionSchema.optional(),
    guide: nameSchema.optional(),
    practice: practiceSchema.optional(),
    text: pathTextSchema.optional(),
    why: text(300),
  })
  .refine(
    ({ answer, guide, practice, text: own }) =>
      [answer, guide, practice, own].filter((part) => part !== undefined).length === 1,
    {
      error:
        'sammul peab olema täpselt üks siht. Kirjuta kas „answer“ (vastus), „guide“ (juhis), „practice“ (harjutus) või „text“ (oma tekst).',
    },
  )
  .refine(({ answer, section }) => section === undefined || answer !== undefined, {
    error: 'väli „section“ käib ainult vastuse juurde. Eemalda see või lisa „answer“.',
  })

/** `content/learning/<id>.yml`. That a path has steps at all is for the check `empty-path`. */
export const learningSchema = z.strictObject({
  title: text(120),
  summary: text(400),
  audience: z.enum(AUDIENCES),
  order: z.int().min(1).max(999),
  steps: z.array(pathStepSchema).max(60),
})
