import CMS from '@sveltia/cms'
import { isLanguage, type Language } from '../../domain/language.ts'
import { readAnswerFile, writeAnswerFile } from '../answer-file.ts'
import { checkBeforeSaving } from '../check-before-saving.ts'
import { formatOf, YAML_FOLDERS, YAML_LISTS } from '../content-files.ts'
import { entryFiles, type SavedEntry } from '../entry-files.ts'
import { readYamlFile, writeYamlFile, type FormFields } from '../yaml-file.ts'
import { askAboutFindings } from './findings-dialog.ts'

CMS.registerCustomFormat(formatOf('answers'), 'md', {
  fromFile: readAnswerFile,
  toFile: writeAnswerFile,
})
for (const { name, form } of [...YAML_FOLDERS, ...YAML_LISTS])
  CMS.registerCustomFormat(formatOf(name), 'yml', {
    fromFile: (text) => readYamlFile(form, text),
    toFile: (fields: FormFields) => writeYamlFile(form, fields),
  })

/** What the editor hands to a listener, as plain values. */
interface EntryValue {
  readonly collection: string
  readonly path: string
  readonly data: FormFields
  readonly i18n: { readonly [language: string]: { readonly data?: FormFields } }
}

CMS.registerEventListener({
  name: 'preSave',
  handler: async ({ entry }) => {
    const files = entryFiles(savedEntry(entry.toJS() as EntryValue), contentFolder())
    const findings = checkBeforeSaving(files)
    if (findings.length === 0 || (await askAboutFindings(findings, files))) return
    // The editor keeps the form as it is and says that the entry is not saved.
    throw new Error('validation_failed')
  },
})

CMS.init()

function savedEntry({ collection, path, data, i18n }: EntryValue): SavedEntry {
  const translations = new Map<Language, FormFields>()
  for (const [language, { data: fields }] of Object.entries(i18n))
    if (isLanguage(language) && fields && 'title' in fields) translations.set(language, fields)
  return { collection, path, fields: data, translations }
}

function contentFolder(): string {
  return document.documentElement.dataset['contentFolder'] ?? 'content'
}
