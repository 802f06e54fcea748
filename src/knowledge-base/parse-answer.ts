import type { z } from 'zod'
import type { Answer, AnswerText, Gap, Section, Translation } from '../domain/answer.ts'
import type { Finding } from '../domain/finding.ts'
import type { TranslationLanguage } from '../domain/language.ts'
import type { Place } from '../domain/place.ts'
import { CLIENT_SECTIONS, SECTIONS, type SectionName } from '../domain/section.ts'
import type { AnswerId } from '../domain/topic.ts'
import { describeIssues } from './describe-issue.ts'
import { splitFrontMatter } from './front-matter.ts'
import { finding } from './finding.ts'
import { parseMarkdown } from './markdown.ts'
import { findDeepMarkdown } from './nesting.ts'
import { fieldsOf } from './schemas/common.ts'
import { answerSchema, translationSchema } from './schemas/answer-schema.ts'
import { parseSections } from './sections.ts'
import type { SourceFile } from './source-file.ts'
import { parseYaml, type YamlValue } from './yaml.ts'

/** What came of a file: a value when it could be read, and everything wrong with it. */
export interface Parsed<Value> {
  readonly value?: Value
  readonly findings: readonly Finding[]
}

/** Parses `<id>.et.md`. Translations are joined to it later. */
export function parseAnswer(source: SourceFile, id: AnswerId): Parsed<Answer> {
  const all = SECTIONS.map((section) => section.name)
  const { meta, yaml, sections, findings } = parseFile(source, answerSchema, all)
  if (!meta || !yaml) return { findings }
  const { gaps, valid, related, silenced, ...fields } = meta
  const value: Answer = {
    ...fields,
    lang: 'et',
    id,
    file: source.path,
    sections,
    valid: valid ?? {},
    related: related as string[] as AnswerId[],
    gaps: Object.entries(gaps ?? {}).map(([name, gap]): Gap => ({ name, ...gap })),
    silenced: silenced ?? [],
    translations: new Map(),
    fieldPlaces: fieldPlaces(yaml, meta),
  }
  return { value, findings }
}

/** Parses `<id>.ru.md` or `<id>.en.md`. */
export function parseTranslation(
  source: SourceFile,
  lang: TranslationLanguage,
): Parsed<Translation> {
  const { meta, yaml, sections, findings } = parseFile(source, translationSchema, CLIENT_SECTIONS)
  if (!meta || !yaml) return { findings }
  const value = { ...meta, lang, file: source.path, sections, fieldPlaces: fieldPlaces(yaml, meta) }
  return { value, findings }
}

function parseFile<Schema extends z.ZodObject>(
  source: SourceFile,
  schema: Schema,
  expected: readonly SectionName[],
): {
  meta?: z.output<Schema>
  yaml?: YamlValue
  sections: AnswerText['sections']
  findings: Finding[]
} {
  const { parts, findings } = splitFrontMatter(source)
  const none = new Map<SectionName, Section>()
  if (!parts) return { sections: none, findings }
  const deep = findDeepMarkdown(parts.body)
  if (deep !== undefined)
    return {
      sections: none,
      findings: [...findings, tooDeep(source.path, deep + parts.bodyLine)],
    }
  const yaml = parseYaml(parts.yaml, source.path, 1)
  const body = parseSections(parseMarkdown(parts.body, parts.bodyLine), source.path, expected)
  const all = [...findings, ...yaml.findings, ...body.findings]
  if (yaml.value === undefined) return { sections: body.sections, findings: all }
  const result = schema.safeParse(yaml.value, { reportInput: true })
  if (!result.success) {
    return {
      sections: body.sections,
      findings: [...all, ...describeIssues(result.error.issues, yaml, fieldsOf(schema))],
    }
  }
  return { meta: result.data, yaml, sections: body.sections, findings: all }
}

function tooDeep(file: string, line: number): Finding {
  const message =
    'Loendid, tsitaadid või plokid on üksteise sees sügavamal, kui keegi kirjutab. Jaga tekst lühemateks loenditeks.'
  return finding('too-deep', file, line, 1, message)
}

function fieldPlaces(yaml: YamlValue, meta: object): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>()
  for (const [field, value] of Object.entries(meta)) {
    places.set(field, yaml.placeOf([field]))
    if (Array.isArray(value))
      value.forEach((_, index) =>
        places.set(`${field}.${String(index)}`, yaml.placeOf([field, index])),
      )
    else if (typeof value === 'object' && value !== null)
      for (const key of Object.keys(value))
        places.set(`${field}.${key}`, yaml.placeOf([field, key]))
  }
  return places
}
