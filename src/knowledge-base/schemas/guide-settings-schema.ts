import { z } from 'zod'
import { LANGUAGES } from '../../domain/language.ts'
import { AUDIENCES } from '../../domain/audience.ts'
import { daySchema, text, urlSchema } from './common.ts'

const address = urlSchema.transform((url) => url.replace(/\/+$/, ''))

/** Where the browser editor finds the repository. */
export const editorSettingsSchema = z.strictObject({
  forge: z.enum(['gitlab', 'github']),
  /** `group/project` or `owner/name`. */
  repository: text(200),
  branch: text(100).default('main'),
  /** The forge's address, `https://gitlab.example.ee`. */
  address,
  /** The content folder's path in the repository. */
  content: text(200).default('content'),
  /** GitLab: the id of the application by which people sign in (OAuth PKCE). */
  'app-id': text(200).optional(),
  /** GitHub: the address of the sign-in relay. */
  relay: address.optional(),
})

/** Where agents' reports go. */
export const reportSettingsSchema = z
  .strictObject({
    forge: z.enum(['gitlab', 'github', 'mail']),
    /** The project's address on the forge, or the mailbox. */
    address: text(300).transform((given) => given.replace(/\/+$/, '')),
  })
  .refine(
    ({ forge, address: given }) =>
      forge === 'mail' ? MAILBOX.test(given) : urlSchema.safeParse(given).success,
    {
      error:
        'aadress ei sobi. GitHubi ja GitLabi puhul kirjuta projekti aadress („https://github.com/asutus/teejuht“), valiku „mail“ puhul postkast („teejuht@asutus.ee“).',
    },
  )

const MAILBOX = /^[^\s@?&"<>]+@[^\s@?&"<>]+\.[^\s@?&"<>]+$/

/** `content/settings.yml`. */
export const settingsSchema = z.strictObject({
  starter: z.boolean(),
  organisation: text(120),
  editor: editorSettingsSchema.optional(),
  signals: z.boolean().default(false),
  report: reportSettingsSchema.optional(),
  /** For the accessibility statement: whom to write or call, and when it was last reviewed. */
  accessibility: z
    .strictObject({ contact: text(300).optional(), reviewed: daySchema.optional() })
    .optional(),
})

/** `content/topics.yml`. */
export const topicsSchema = z.strictObject({
  topics: z.array(z.strictObject({ id: text(60), title: text(120), owner: text(120) })).min(1),
})

/** `content/reviewers.yml`. */
export const reviewersSchema = z.strictObject({
  roles: z.record(
    z.string(),
    z.strictObject({
      title: text(120),
      topics: z.union([z.literal('*'), z.array(text(60))]),
      languages: z.array(z.enum(LANGUAGES)).min(1),
      audiences: z.array(z.enum(AUDIENCES)).min(1),
      starter: z.boolean().optional(),
    }),
  ),
  people: z.array(
    z.strictObject({
      person: text(200),
      roles: z.array(text(60)).min(1),
      signingKeys: z.array(text(1_000)).optional(),
    }),
  ),
})
