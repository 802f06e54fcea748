import { z } from 'zod'

/**
 * What a form asks for, as the schema says it. A record („named“) becomes a list whose rows
 * carry their name; a union becomes a choice of one of its variants.
 */
export type FormNode =
  | { readonly kind: 'text'; readonly max?: number; readonly pattern?: string }
  | { readonly kind: 'day' | 'number' | 'yes-no' | 'pairs' }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'list'; readonly of: FormNode; readonly min?: number; readonly max?: number }
  | FormGroup
  | { readonly kind: 'named'; readonly of: FormGroup; readonly pattern?: string }
  | { readonly kind: 'variants'; readonly of: readonly FormVariant[] }

/** Fields that belong together, in the schema's order. */
export interface FormGroup {
  readonly kind: 'group'
  readonly fields: readonly FormField[]
}

export interface FormField {
  readonly name: string
  readonly node: FormNode
  readonly required: boolean
}

/** One way to fill in a union, by its name: `number`, `text`, or the first field of a group. */
export interface FormVariant {
  readonly name: string
  readonly node: FormNode
}

/** The row's own name in a list that is a record in the file. */
export const NAME_FIELD = '_nimi'

/** Under this key a form tells which variant of a union is filled in, and its value if it is not a group. */
export const VARIANT_FIELD = '_liik'
export const VARIANT_VALUE = 'value'

type JsonSchema = z.core.JSONSchema.JSONSchema

/**
 * Describes the form of a content file's fields from its schema.
 *
 * @throws when the schema holds something that no form can ask for.
 */
export function describeForm(schema: z.ZodObject): FormGroup {
  const node = describe(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), '')
  if (node.kind !== 'group') throw new Error('A content file has fields')
  return node
}

function describe(schema: JsonSchema, path: string): FormNode {
  const { anyOf, enum: options, type } = schema
  if (anyOf) return describeUnion(anyOf as readonly JsonSchema[], path)
  if (options) return { kind: 'choice', options: options.map(String) }
  if (schema.const !== undefined) return { kind: 'choice', options: [String(schema.const)] }
  switch (type) {
    case 'string':
      return schema.format === 'date' ? { kind: 'day' } : { kind: 'text', ...limits(schema) }
    case 'number':
    case 'integer':
      return { kind: 'number' }
    case 'boolean':
      return { kind: 'yes-no' }
    case 'array':
      return {
        kind: 'list',
        of: describe((schema.items ?? {}) as JsonSchema, `${path}.*`),
        ...(schema.minItems !== undefined && { min: schema.minItems }),
        ...(schema.maxItems !== undefined && { max: schema.maxItems }),
      }
    case 'object':
      return schema.properties ? describeGroup(schema, path) : describeRecord(schema, path)
    default:
      throw new Error(`No form field can ask for "${path}": ${JSON.stringify(schema)}`)
  }
}

function describeGroup(schema: JsonSchema, path: string): FormGroup {
  return {
    kind: 'group',
    fields: Object.entries(schema.properties ?? {}).map(([name, property]) => ({
      name,
      node: describe(property as JsonSchema, `${path}.${name}`),
      required: schema.required?.includes(name) ?? false,
    })),
  }
}

function describeRecord(schema: JsonSchema, path: string): FormNode {
  const of = describe(schema.additionalProperties as JsonSchema, `${path}.*`)
  if (of.kind === 'text') return { kind: 'pairs' }
  if (of.kind !== 'group') throw new Error(`Named rows must be groups: "${path}"`)
  const pattern = (schema.propertyNames as JsonSchema | undefined)?.pattern
  return { kind: 'named', of, ...(pattern !== undefined && { pattern }) }
}

function describeUnion(parts: readonly JsonSchema[], path: string): FormNode {
  // „Empty or …“ is what a form field that was left alone gives.
  const real = parts.filter((part) => part.const !== '')
  const [only] = real
  if (only && real.length === 1) return describe(only, path)
  // „1247“ without quotes is a number to YAML and a word to the editor.
  if (real.every(({ type }) => type === 'string' || type === 'number')) return { kind: 'text' }
  return {
    kind: 'variants',
    of: real.map((part) => {
      const node = describe(part, path)
      return { name: node.kind === 'group' ? (node.fields[0]?.name ?? '') : node.kind, node }
    }),
  }
}

function limits({ maxLength, pattern }: JsonSchema): { max?: number; pattern?: string } {
  return {
    ...(maxLength !== undefined && { max: maxLength }),
    ...(pattern !== undefined && { pattern }),
  }
}
