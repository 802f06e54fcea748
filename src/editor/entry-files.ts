import { LANGUAGES, type Language } from '../domain/language.ts'
import type { SourceFile } from '../knowledge-base/source-file.ts'
import { writeAnswerFile } from './answer-file.ts'
import { YAML_FOLDERS, YAML_LISTS } from './content-files.ts'
import { writeYamlFile, type FormFields } from './yaml-file.ts'

/** An entry of the editor that is about to be saved. */
export interface SavedEntry {
  readonly collection: string
  /** Of the Estonian file, as the repository names it. */
  readonly path: string
  readonly fields: FormFields
  readonly translations: ReadonlyMap<Language, FormFields>
}

/** The files that saving an entry writes, with paths as the content folder names them. */
export function entryFiles(entry: SavedEntry, contentFolder: string): readonly SourceFile[] {
  const path = entry.path.replace(`${contentFolder}/`, '')
  if (entry.collection === 'answers')
    return LANGUAGES.flatMap((lang) => {
      const fields = lang === 'et' ? entry.fields : entry.translations.get(lang)
      return fields
        ? [{ path: path.replace(/\.et\.md$/, `.${lang}.md`), text: writeAnswerFile(fields) }]
        : []
    })
  const kind = [...YAML_FOLDERS, ...YAML_LISTS].find(
    (one) => one.name === entry.collection || one.path === path,
  )
  return kind ? [{ path, text: writeYamlFile(kind.form, entry.fields) }] : []
}
