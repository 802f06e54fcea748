import { parse } from 'yaml'
import type { FormGroup } from './form-node.ts'
import { fromForm, toForm } from './form-values.ts'
import { writeYaml } from './write-yaml.ts'

/** The fields of a form by name. */
export type FormFields = { readonly [name: string]: unknown }

/** What the file said when the form was opened. Kept beside the fields, never shown, never written. */
export const FORMER_TEXT = '_enne'

/** A `.yml` file of the content as form fields. @throws when it is no readable YAML. */
export function readYamlFile(node: FormGroup, text: string): FormFields {
  const value: unknown = parse(text, { version: '1.2', schema: 'core' })
  return { ...(toForm(node, value) as FormFields), [FORMER_TEXT]: text }
}

/** Form fields as the `.yml` file, canonical. */
export function writeYamlFile(node: FormGroup, fields: FormFields): string {
  const { [FORMER_TEXT]: former, ...rest } = fields
  return writeYaml(inOrder(node, fromForm(node, rest) as FormFields), textOf(former))
}

/** A new file's fields stand in the schema's order. */
export function inOrder(node: FormGroup, fields: FormFields): FormFields {
  const order = node.fields.map(({ name }) => name).filter((name) => name in fields)
  return Object.fromEntries([
    ...order.map((name) => [name, fields[name]] as const),
    ...Object.entries(fields).filter(([name]) => !order.includes(name)),
  ])
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
