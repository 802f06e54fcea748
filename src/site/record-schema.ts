import { z } from 'zod'
import { GAP_KINDS } from '../domain/answer.ts'
import { LANGUAGES } from '../domain/language.ts'
import { TRANSPORT_MODES } from '../domain/transport-mode.ts'
import { RECORD_VERSION } from './answer-record.ts'

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

const factSchema = z
  .strictObject({
    kind: z.literal('fact'),
    name: z.string().describe('Dotted name of the fact, as answers refer to it.'),
    text: z.string().describe('What it reads on the day `asOf`.'),
    url: z.string().optional().describe('Where the words lead.'),
    schedule: z
      .array(z.strictObject({ from: day, text: z.string(), url: z.string().optional() }))
      .optional()
      .describe('What it will read from later days on (Europe/Tallinn), in order.'),
  })
  .describe('A dated fact.')

const leafSchema = z.union([
  z.strictObject({ kind: z.literal('text'), text: z.string() }),
  z.strictObject({ kind: z.literal('break') }),
  z.strictObject({ kind: z.literal('gap'), name: z.string() }).describe('To be filled in.'),
  factSchema,
])

type InlineShape =
  | z.infer<typeof leafSchema>
  | { kind: 'strong'; children: InlineShape[] }
  | { kind: 'link'; url: string; children: InlineShape[] }

const inlineSchema: z.ZodType<InlineShape> = z
  .lazy(() =>
    z.union([
      leafSchema,
      z.strictObject({ kind: z.literal('strong'), children: z.array(inlineSchema) }),
      z.strictObject({ kind: z.literal('link'), url: z.string(), children: z.array(inlineSchema) }),
    ]),
  )
  .meta({ id: 'inline' })

type BlockShape =
  | { kind: 'paragraph'; children: InlineShape[] }
  | { kind: 'list'; start?: number | undefined; rows: BlockShape[][] }
  | { kind: 'table'; rows: InlineShape[][][] }

const blockSchema: z.ZodType<BlockShape> = z
  .lazy(() =>
    z.union([
      z.strictObject({ kind: z.literal('paragraph'), children: z.array(inlineSchema) }),
      z.strictObject({
        kind: z.literal('list'),
        start: z.int().optional().describe('The first number; without it rows have bullets.'),
        rows: z.array(z.array(blockSchema)),
      }),
      z.strictObject({
        kind: z.literal('table'),
        rows: z.array(z.array(z.array(inlineSchema))).describe('The first row names the columns.'),
      }),
    ]),
  )
  .meta({ id: 'block' })

const partSchema = z.union([
  blockSchema,
  z
    .strictObject({
      kind: z.literal('mode-note'),
      mode: z.enum(TRANSPORT_MODES),
      blocks: z.array(blockSchema),
    })
    .describe('Holds in one transport mode only.'),
])

const textSchema = z.strictObject({
  lang: z.enum(LANGUAGES),
  digest: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  reference: z
    .string()
    .describe('`<id>.<lang>.<8 digits of the digest>`; page `/viide/?viide=<reference>`.'),
  stale: z.boolean().describe('The Estonian text has changed since: do not send.'),
  approvedOn: day
    .optional()
    .describe('When these very words were approved; absent when they are not.'),
  approvedBy: z.string().optional().describe('The role that approved them.'),
  title: z.string(),
  say: z.string().describe('Plain words; facts as of `asOf`.'),
  letter: z.string().describe('Plain words; facts as of `asOf`, gaps by their labels.'),
  sayBlocks: z.array(partSchema).optional(),
  letterBlocks: z
    .array(partSchema)
    .optional()
    .describe('The letter with gaps and facts open; absent when it may not be sent.'),
})

/** The record of `/vastused/<id>.json`; `docs/answer-record.schema.json` is made from it. */
export const answerRecordSchema = z
  .strictObject({
    format: z.literal('teejuht-answer'),
    version: z.literal(RECORD_VERSION),
    id: z.string(),
    url: z.string().describe('Address of the card.'),
    type: z.string(),
    modes: z.array(z.string()),
    topic: z.string(),
    status: z.string(),
    reviewBy: day,
    asOf: day.describe('The day for which facts are filled in.'),
    gaps: z.array(
      z.strictObject({
        name: z.string(),
        label: z.string(),
        kind: z.enum(GAP_KINDS),
        options: z.array(z.string()).optional(),
        optional: z.boolean().optional(),
      }),
    ),
    texts: z.array(textSchema),
  })
  .describe(
    'An approved answer of the guide, one a file. New fields may come without a new version.',
  )

/** The schema as the text of its file. */
export function answerRecordJsonSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(answerRecordSchema), null, 2)}\n`
}
