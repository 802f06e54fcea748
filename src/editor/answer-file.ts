import { parse } from 'yaml'
import { SECTIONS, type SectionName } from '../domain/section.ts'
import { canonicalBody } from '../knowledge-base/canonical.ts'
import { answerSchema, translationSchema } from '../knowledge-base/schemas/answer-schema.ts'
import { describeForm, type FormGroup } from './form-node.ts'
import { fromForm, toForm } from './form-values.ts'
import { writeYaml } from './write-yaml.ts'
import { FORMER_TEXT, inOrder, textOf, type FormFields } from './yaml-file.ts'

/** The forms of an answer's front matter: the Estonian card and a translation. */
export const ANSWER_FORM = describeForm(answerSchema)
export const TRANSLATION_FORM = describeForm(translationSchema)

const FRONT_MATTER = /^---\n([\s\S]*?)\n---(?:\n([\s\S]*))?$/
const HEADING = /^## (.+)$/

/**
 * `answers/<id>.<lang>.md` as form fields: those of the front matter and one for each section.
 *
 * @throws when the file is not one that the checks let through: nothing may be lost on saving.
 */
export function readAnswerFile(text: string): FormFields {
  const match = FRONT_MATTER.exec(text.trim())
  if (!match) throw new Error('The file has no front matter')
  const value = parse(match[1] ?? '', { version: '1.2', schema: 'core' }) as FormFields
  return {
    ...(toForm(formOf(value), value) as FormFields),
    ...Object.fromEntries(readSections(match[2] ?? '')),
    [FORMER_TEXT]: text,
  }
}

/** Form fields as the Markdown file, canonical. */
export function writeAnswerFile(fields: FormFields): string {
  const form = formOf(fields)
  const { [FORMER_TEXT]: former, ...rest } = fields
  const meta = Object.fromEntries(Object.entries(rest).filter(([name]) => !isSectionName(name)))
  const value = inOrder(form, { ...emptyFields(form), ...(fromForm(form, meta) as FormFields) })
  const yaml = writeYaml(value, FRONT_MATTER.exec(textOf(former).trim())?.[1])
  const body = SECTIONS.filter(({ forClients }) => form === ANSWER_FORM || forClients)
    .map(({ name, heading }) => `## ${heading}\n\n${textOf(fields[name]).trim()}`)
    .join('\n\n')
  return `---\n${yaml}---\n\n${canonicalBody(body)}`
}

/** Only the Estonian card says what type of answer it is. */
function formOf(fields: FormFields): FormGroup {
  return 'type' in fields ? ANSWER_FORM : TRANSLATION_FORM
}

// What a new translation must have and no form asks for.
function emptyFields(form: FormGroup): FormFields {
  return form === TRANSLATION_FORM ? { keywords: [], translates: '' } : {}
}

function readSections(body: string): Map<SectionName, string> {
  const sections = new Map<SectionName, string>()
  let current: SectionName | undefined
  for (const line of body.split('\n')) {
    const heading = HEADING.exec(line)?.[1]?.trim()
    const found = SECTIONS.find((section) => section.heading === heading)?.name
    if (heading !== undefined && (!found || sections.has(found)))
      throw new Error(`Unexpected heading "${heading}"`)
    if (found) {
      current = found
      sections.set(found, '')
    } else if (current) sections.set(current, `${sections.get(current) ?? ''}${line}\n`)
    else if (line.trim() !== '') throw new Error('Text before the first heading')
  }
  return new Map([...sections].map(([name, text]) => [name, text.trim()]))
}

function isSectionName(name: string): boolean {
  return SECTIONS.some((section) => section.name === name)
}
