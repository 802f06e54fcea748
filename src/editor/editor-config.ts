import type { EditorSettings } from '../knowledge-base/knowledge-base.ts'
import { editorCollectionWords, editorFieldWords, editorFormWords } from '../i18n/et-editor.ts'
import { CLIENT_SECTIONS, SECTIONS } from '../domain/section.ts'
import { LANGUAGES } from '../domain/language.ts'
import { ANSWER_FORM, TRANSLATION_FORM } from './answer-file.ts'
import { formatOf, YAML_FOLDERS, YAML_LISTS } from './content-files.ts'
import { editorFields, type EditorField } from './fields.ts'

/** The editor's configuration without the place of the repository, made from the schemas. */
export function editorConfig(contentFolder: string): { readonly [option: string]: unknown } {
  return {
    publish_mode: 'editorial_workflow',
    app_title: 'Teejuht',
    logo: { src: '/ikoon.svg', show_in_header: true },
    media_folder: `${contentFolder}/pildid`,
    show_preview_links: false,
    slug: { encoding: 'ascii', clean_accents: true },
    output: { yaml: { quote: 'double' } },
    editor: { preview: false },
    i18n: {
      structure: 'multiple_files',
      locales: [...LANGUAGES],
      default_locale: 'et',
      initial_locales: 'all',
    },
    collections: [answers(contentFolder), ...folders(contentFolder), lists(contentFolder)],
  }
}

// Merging happens in the forge, where the rules of approval are; nothing is deleted from here.
const SAFE = { publish: false, delete: false } as const

function answers(contentFolder: string): object {
  const { label, one, about } = editorCollectionWords.answers
  return {
    name: 'answers',
    label,
    label_singular: one,
    description: about,
    folder: `${contentFolder}/answers`,
    format: formatOf('answers'),
    i18n: true,
    create: true,
    ...SAFE,
    // The file's name is its address for ever: it is given once and the title never changes it.
    slug: {
      editable: ['create'],
      hint: editorFormWords.slugHint,
      pattern: ['^[a-z0-9]+(-[a-z0-9]+)*$', editorFormWords.namePattern],
    },
    identifier_field: 'title',
    summary: '{{title}}',
    sortable_fields: ['title'],
    fields: answerFields(),
  }
}

/** Title, the eight sections of the card, then what describes the answer. */
function answerFields(): readonly EditorField[] {
  const inEveryLanguage = new Set([
    ...TRANSLATION_FORM.fields.map(({ name }) => name),
    ...CLIENT_SECTIONS,
  ])
  const [title, ...described] = editorFields(ANSWER_FORM, 'answers')
  const sections = SECTIONS.map(({ name }) => ({ name, ...editorFieldWords[name], ...SECTION }))
  return [title, ...sections, ...described].flatMap((field) =>
    field ? [{ ...field, i18n: inEveryLanguage.has(field.name) } as EditorField] : [],
  )
}

// Only what the guide's Markdown allows. „:“ begins a mode note, not a picture of a face.
const SECTION = {
  widget: 'richtext',
  buttons: ['bold', 'italic', 'link', 'bulleted-list', 'numbered-list'],
  editor_components: [],
  use_emoji_autocomplete: false,
  modes: ['rich_text', 'raw'],
}

function folders(contentFolder: string): readonly object[] {
  return YAML_FOLDERS.map(({ name, path, form }) => {
    const { label, one, about } = editorCollectionWords[name]
    const [first] = form.fields
    return {
      name,
      label,
      label_singular: one,
      description: about,
      folder: `${contentFolder}/${path}`,
      format: formatOf(name),
      create: false,
      ...SAFE,
      slug: { template: '{{slug}}', editable: false },
      identifier_field: first?.name,
      summary: '{{slug}}',
      fields: editorFields(form, name),
    }
  })
}

function lists(contentFolder: string): object {
  const { label, one, about } = editorCollectionWords.lists
  return {
    name: 'lists',
    label,
    label_singular: one,
    description: about,
    publish: SAFE.publish,
    files: YAML_LISTS.map(({ name, path, form }) => ({
      name,
      label: editorCollectionWords[name].label,
      file: `${contentFolder}/${path}`,
      format: formatOf(name),
      fields: editorFields(form, name),
    })),
  }
}

const COMMITS = {
  commit_messages: {
    create: 'Uus: {{slug}}',
    update: 'Muudetud: {{slug}}',
    delete: 'Kustutatud: {{slug}}',
  },
}

/** Where the editor finds the repository, in its own words. */
export function backendConfig(settings: EditorSettings): { readonly [option: string]: unknown } {
  const { forge, repository: repo, branch, address, relay } = settings
  const appId = settings['app-id']
  if (forge === 'gitlab')
    return {
      name: 'gitlab',
      repo,
      branch,
      ...COMMITS,
      base_url: address,
      api_root: `${address}/api/v4`,
      ...(appId !== undefined && { auth_type: 'pkce', app_id: appId }),
    }
  return {
    name: 'github',
    repo,
    branch,
    ...COMMITS,
    api_root: isGithub(address) ? 'https://api.github.com' : `${address}/api/v3`,
    ...(relay !== undefined && { base_url: relay }),
  }
}

function isGithub(address: string): boolean {
  return new URL(address).host === 'github.com'
}
