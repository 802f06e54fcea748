import { NAME_FIELD, VARIANT_FIELD, VARIANT_VALUE, type FormNode } from './form-node.ts'

type Fields = { readonly [name: string]: unknown }

/** A value of a content file as the form shows it. What the schema does not know stays as it is. */
export function toForm(node: FormNode, value: unknown): unknown {
  switch (node.kind) {
    case 'list':
      return Array.isArray(value) ? value.map((one) => toForm(node.of, one)) : value
    case 'group':
      return isFields(value) ? mapFields(node, value, toForm) : value
    case 'named':
      return isFields(value)
        ? Object.entries(value).map(([name, row]) => ({
            [NAME_FIELD]: name,
            ...(toForm(node.of, row) as Fields),
          }))
        : value
    case 'variants': {
      const variant = node.of.find(({ node: one }) => fits(one, value))
      if (!variant) return value
      return variant.node.kind === 'group'
        ? { [VARIANT_FIELD]: variant.name, ...(toForm(variant.node, value) as Fields) }
        : { [VARIANT_FIELD]: variant.name, [VARIANT_VALUE]: value }
    }
    default:
      return value
  }
}

/** What a form holds as the value that its content file has. Fields that were left empty and may be are left out. */
export function fromForm(node: FormNode, value: unknown): unknown {
  switch (node.kind) {
    case 'list':
      return Array.isArray(value) ? value.map((one) => fromForm(node.of, one)) : (value ?? [])
    case 'group':
      return isFields(value) ? withoutEmpty(node, mapFields(node, value, fromForm)) : value
    case 'named':
      return Array.isArray(value)
        ? Object.fromEntries(
            value.map(({ [NAME_FIELD]: name, ...row }: Fields) => [
              String(name),
              fromForm(node.of, row),
            ]),
          )
        : value
    case 'variants': {
      if (!isFields(value)) return value
      const { [VARIANT_FIELD]: name, ...row } = value
      const variant = node.of.find((one) => one.name === name)
      if (!variant) return undefined
      return variant.node.kind === 'group' ? fromForm(variant.node, row) : row[VARIANT_VALUE]
    }
    case 'text':
      return typeof value === 'string' ? value.trim() : value
    default:
      return value
  }
}

function mapFields(
  node: Extract<FormNode, { kind: 'group' }>,
  value: Fields,
  map: (node: FormNode, value: unknown) => unknown,
): Fields {
  const known = new Map(node.fields.map((field) => [field.name, field.node]))
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => {
      const field = known.get(name)
      return [name, field ? map(field, part) : part]
    }),
  )
}

function withoutEmpty(node: Extract<FormNode, { kind: 'group' }>, value: Fields): Fields {
  const optional = new Set(node.fields.filter(({ required }) => !required).map(({ name }) => name))
  return Object.fromEntries(
    Object.entries(value).filter(([name, part]) => !(optional.has(name) && isEmpty(part))),
  )
}

// A form has no „not given“: it leaves an empty text, an unticked box, an empty list.
function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '' || value === false) return true
  if (Array.isArray(value)) return value.length === 0
  return isFields(value) && Object.values(value).every(isEmpty)
}

function fits(node: FormNode, value: unknown): boolean {
  if (node.kind === 'number') return typeof value === 'number'
  if (node.kind === 'text') return typeof value === 'string'
  if (node.kind !== 'group' || !isFields(value)) return false
  const names = node.fields.map(({ name }) => name)
  return Object.keys(value).every((name) => names.includes(name))
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
