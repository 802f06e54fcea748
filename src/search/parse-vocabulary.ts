import { z } from 'zod'
import { parseParadigmBank } from './analysis/estonian/parse-bank.ts'
import type { Vocabulary } from './vocabulary.ts'

/** The values of the files of `content/vocabulary/` after YAML parsing, not yet trusted. */
export interface VocabularySource {
  readonly paradigms: unknown
  readonly synonyms: unknown
  readonly modes: unknown
  readonly kinds?: unknown
  readonly outside: unknown
  readonly stopWords: unknown
  readonly everyday?: unknown
  readonly situations?: unknown
}

/** A fault in a vocabulary file; `message` is for the editor, in Estonian. */
export interface VocabularyFinding {
  readonly file: string
  /** Where in the file: `synonyms.3.examples`. */
  readonly key: string
  readonly message: string
}

const language = z.enum(['et', 'ru', 'en'])
// „1247“ without quotes is a number to YAML and a word to the editor.
const word = z.union([z.string().trim().min(1), z.number()]).transform(String)
const words = z.array(word).default([])
const example = z.strictObject({
  lang: language,
  query: z.string().min(1),
  finds: z.string().min(1),
})
// That there is one at all is for the check `vocabulary-without-example` to say.
const examples = z.array(example).default([])
const perLanguage = { et: words, ru: words, en: words }

const synonym = z.strictObject({ id: z.string(), ...perLanguage, callers: words, examples })
/** `vocabulary/synonyms.yml`. */
export const synonymsSchema = z.strictObject({ synonyms: z.array(synonym) })
const everyday = z.strictObject({ everyday: z.array(synonym) })
const modes = z.strictObject({
  modes: z.array(z.strictObject({ mode: z.string(), ...perLanguage, examples })),
})
const kinds = z.strictObject({
  kinds: z.array(
    z.strictObject({
      kind: z.enum(['fee', 'contact', 'fact', 'letter', 'guide', 'term']),
      ...perLanguage,
      examples,
    }),
  ),
})
const outside = z.strictObject({
  outside: z.array(
    z.strictObject({
      id: z.string(),
      ...perLanguage,
      examples: z.array(z.strictObject({ lang: language, query: z.string().min(1) })).default([]),
    }),
  ),
})
const stopWords = z.strictObject(perLanguage)
const situations = z.record(z.string(), z.strictObject(perLanguage))

/**
 * Reads the vocabulary. Nothing is thrown: a file that cannot be read counts as
 * empty and every fault is reported.
 */
export function parseVocabulary(source: VocabularySource): {
  readonly vocabulary: Vocabulary
  readonly findings: readonly VocabularyFinding[]
} {
  const findings: VocabularyFinding[] = []
  const read = <T>(file: string, schema: z.ZodType<T>, value: unknown, empty: T): T => {
    const result = schema.safeParse(value)
    if (result.success) return result.data
    findings.push(...result.error.issues.map((issue) => describe(file, issue)))
    return empty
  }
  const { bank, faults } = parseParadigmBank(source.paradigms)
  findings.push(...faults.map(({ key, message }) => ({ file: 'paradigms.et.yml', key, message })))
  const vocabulary: Vocabulary = {
    bank,
    synonyms: read('synonyms.yml', synonymsSchema, source.synonyms, { synonyms: [] }).synonyms,
    everyday: read('everyday.yml', everyday, source.everyday ?? NO_EVERYDAY, NO_EVERYDAY).everyday,
    modeWords: read('modes.yml', modes, source.modes, { modes: [] }).modes,
    kindWords: read('kinds.yml', kinds, source.kinds ?? NO_KINDS, NO_KINDS).kinds,
    outside: read('outside.yml', outside, source.outside, { outside: [] }).outside,
    stopWords: read('stop-words.yml', stopWords, source.stopWords, { et: [], ru: [], en: [] }),
    situations: read('situations.yml', situations, source.situations ?? {}, {}),
  }
  findings.push(...repeatedIds(vocabulary))
  return { vocabulary, findings }
}

const NO_EVERYDAY = { everyday: [] }
const NO_KINDS = { kinds: [] }

function describe(file: string, issue: z.core.$ZodIssue): VocabularyFinding {
  const key = issue.path.join('.')
  const where = key === '' ? 'Faili' : `Kirje „${key}“`
  return { file, key, message: `${where} sisu ei vasta vormile: ${repairOf(issue)}` }
}

function repairOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `ootasin väärtust liigist „${issue.expected}“. Paranda või lisa see.`
    case 'unrecognized_keys':
      return `võti „${issue.keys.join('“, „')}“ on tundmatu. Kontrolli kirjapilti või eemalda see.`
    case 'too_small':
      return 'väärtus on tühi. Lisa vähemalt üks (igal kirjel peab olema näidispäring).'
    case 'invalid_value':
      return `lubatud on ${issue.values.map(String).join(', ')}. Vali üks neist.`
    default:
      return 'võrdle teiste kirjetega samas failis.'
  }
}

function repeatedIds({ synonyms, everyday, outside }: Vocabulary): VocabularyFinding[] {
  const files = [
    { file: 'synonyms.yml', ids: synonyms.map(({ id }) => id) },
    { file: 'everyday.yml', ids: everyday.map(({ id }) => id) },
    { file: 'outside.yml', ids: outside.map(({ id }) => id) },
  ]
  return files.flatMap(({ file, ids }) =>
    ids
      .filter((id, position) => ids.indexOf(id) !== position)
      .map((id) => ({
        file,
        key: id,
        message: `Tunnus „${id}“ on failis kaks korda. Liida kirjed või anna teisele uus tunnus.`,
      })),
  )
}
