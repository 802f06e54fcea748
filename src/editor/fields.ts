import { editorFieldWords, editorFormWords, editorOptionWords } from '../i18n/et-editor.ts'
import {
  NAME_FIELD,
  VARIANT_FIELD,
  VARIANT_VALUE,
  type FormField,
  type FormGroup,
  type FormNode,
} from './form-node.ts'

/** A field of the editor's configuration. */
export interface EditorField {
  readonly name: string
  readonly label: string
  readonly widget: string
  readonly [option: string]: unknown
}

// A text that may be longer than this gets a box of several lines.
const ONE_LINE = 200

/**
 * The editor's fields for a form.
 *
 * @throws when a field or an option has no Estonian words: a new field of the schema must
 * not reach editors unnamed.
 */
export function editorFields(form: FormGroup, path: string): readonly EditorField[] {
  return form.fields.map((field) => editorField(field, `${path}.${field.name}`))
}

/** One field of the editor. `path` leads from the collection to it: `answers.review.by`. */
export function editorField({ name, node, required }: FormField, path: string): EditorField {
  const special = SPECIAL[path]
  return {
    name,
    ...wordsFor(path),
    // An empty list is a value of its own: „there are none“.
    ...(required && !isEmptyList(node) ? {} : { required: false }),
    ...(special ?? widget(node, path)),
  } as EditorField
}

function isEmptyList(node: FormNode): boolean {
  return node.kind === 'list' && !node.min
}

function widget(node: FormNode, path: string): { readonly [option: string]: unknown } {
  switch (node.kind) {
    case 'text':
      return {
        widget: (node.max ?? 0) > ONE_LINE ? 'text' : 'string',
        ...(node.max !== undefined && { maxlength: node.max }),
        ...(node.pattern !== undefined && { pattern: [node.pattern, editorFormWords.namePattern] }),
      }
    case 'day':
      return { widget: 'string', pattern: ['^\\d{4}-\\d{2}-\\d{2}$', editorFormWords.dayPattern] }
    case 'number':
      return { widget: 'number', value_type: 'float' }
    case 'yes-no':
      return { widget: 'boolean' }
    case 'pairs':
      return { widget: 'keyvalue' }
    case 'choice':
      return { widget: 'select', options: node.options.map(optionFor) }
    case 'list':
      return listWidget(node, path)
    case 'group':
      return { widget: 'object', fields: editorFields(node, path), collapsed: 'auto' }
    case 'named':
      return {
        widget: 'list',
        collapsed: true,
        summary: `{{fields.${NAME_FIELD}}}`,
        fields: [
          editorField(
            { name: NAME_FIELD, node: nameNode(node.pattern), required: true },
            `${path}.${NAME_FIELD}`,
          ),
          ...editorFields(node.of, path),
        ],
      }
    case 'variants':
      return {
        widget: 'object',
        typeKey: VARIANT_FIELD,
        types: node.of.map(({ name, node: variant }) => ({
          name,
          ...wordsFor(`${path}.${name}`),
          widget: 'object',
          fields:
            variant.kind === 'group'
              ? editorFields(variant, path)
              : [
                  editorField(
                    { name: VARIANT_VALUE, node: variant, required: true },
                    `${path}.${VARIANT_VALUE}`,
                  ),
                ],
        })),
      }
  }
}

function listWidget(
  { of, min, max }: Extract<FormNode, { kind: 'list' }>,
  path: string,
): { readonly [option: string]: unknown } {
  const limits = { ...(min && { min }), ...(max && { max }) }
  if (of.kind === 'choice')
    return { widget: 'select', multiple: true, options: of.options.map(optionFor), ...limits }
  if (of.kind === 'group')
    return {
      widget: 'list',
      collapsed: true,
      summary: `{{fields.${of.fields[0]?.name ?? ''}}}`,
      fields: editorFields(of, path),
      ...limits,
    }
  // Without fields of its own a list is rows of one line each.
  return { widget: 'list', ...limits }
}

function nameNode(pattern: string | undefined): FormNode {
  return pattern === undefined ? { kind: 'text' } : { kind: 'text', pattern }
}

function optionFor(value: string): { readonly label: string; readonly value: string } {
  // A unit such as „km/h“ is its own name.
  return { label: editorOptionWords[value] ?? value, value }
}

function wordsFor(path: string): { readonly label: string; readonly hint?: string } {
  const names = path.split('.')
  const found =
    editorFieldWords[path] ??
    editorFieldWords[names.slice(-2).join('.')] ??
    editorFieldWords[names.at(-1) ?? '']
  if (!found) throw new Error(`src/i18n/et-editor.ts has no words for the field "${path}"`)
  return found
}

/** Fields that point at other content are chosen from it. */
const RELATED_ANSWER = {
  widget: 'relation',
  collection: 'answers',
  value_field: '{{slug}}',
  display_fields: ['title'],
  search_fields: ['title', '{{slug}}'],
}
const SPECIAL: { readonly [path: string]: { readonly [option: string]: unknown } } = {
  'answers.topic': topicChoice(),
  'guides.topic': topicChoice(),
  'answers.related': { ...RELATED_ANSWER, multiple: true },
  'guides.outcomes.answer': RELATED_ANSWER,
  'glossary.terms.answer': RELATED_ANSWER,
}

function topicChoice(): { readonly [option: string]: unknown } {
  return {
    widget: 'relation',
    collection: 'lists',
    file: 'topics',
    value_field: 'topics.*.id',
    display_fields: ['topics.*.title'],
  }
}
