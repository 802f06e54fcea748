import type { Finding } from '../../domain/finding.ts'
import { isLanguage, type Language } from '../../domain/language.ts'
import { editorDialogWords as words } from '../../i18n/et-editor-dialog.ts'
import type { SourceFile } from '../../knowledge-base/source-file.ts'
import { changedMeanwhile, type ReadAgain } from '../changed-meanwhile.ts'
import { checkBeforeSaving } from '../check-before-saving.ts'
import { entryFiles, type SavedEntry } from '../entry-files.ts'
import { FORMER_TEXT, textOf, type FormFields } from '../yaml-file.ts'
import { askAboutFindings } from './findings-dialog.ts'
import type { ForgeReader } from './forge-reader.ts'

/** What the editor hands to a listener: an Immutable map. */
export interface EditedEntry {
  toJS(): unknown
  setIn(path: readonly string[], value: unknown): EditedEntry
}

interface EntryValue {
  readonly collection: string
  readonly slug: string
  readonly path: string
  readonly data: FormFields
  readonly i18n: { readonly [language: string]: { readonly data?: FormFields } }
}

/** Where entries are saved to. */
export interface SavingPlace {
  readonly forge: ForgeReader
  readonly branch: string
  readonly contentFolder: string
}

/**
 * Checks an entry that is about to be saved, against our rules and against what others have
 * saved meanwhile, and asks the person if there is anything to ask.
 *
 * @returns the entry, which now remembers its new text as the former one.
 * @throws when it is not to be saved; the editor then keeps the form as it is.
 */
export async function checkOnSaving(entry: EditedEntry, place: SavingPlace): Promise<EditedEntry> {
  const value = entry.toJS() as EntryValue
  const saved = savedEntry(value)
  const files = entryFiles(saved, place.contentFolder)
  const findings = [...(await findChanges(value, saved, files, place)), ...checkBeforeSaving(files)]
  if (findings.length > 0 && !(await askAboutFindings(findings, files)))
    throw new Error('validation_failed')
  return files.reduce((map, { path, text }) => {
    const language = languageOf(path)
    return map.setIn(
      [...(language === 'et' ? ['data'] : ['i18n', language, 'data']), FORMER_TEXT],
      text,
    )
  }, entry)
}

async function findChanges(
  { collection, slug }: EntryValue,
  saved: SavedEntry,
  files: readonly SourceFile[],
  { forge, branch, contentFolder }: SavingPlace,
): Promise<readonly Finding[]> {
  const opened = files.flatMap(({ path }) => {
    const language = languageOf(path)
    const fields = language === 'et' ? saved.fields : saved.translations.get(language)
    const text = textOf(fields?.[FORMER_TEXT])
    return text === '' ? [] : [{ path, text }]
  })
  try {
    return changedMeanwhile(
      await Promise.all(
        opened.map(async ({ path, text }): Promise<ReadAgain> => {
          const full = `${contentFolder}/${path}`
          // Under review it is the request's own branch that counts.
          const now =
            (await forge.read(full, `cms/${collection}/${slug}`)) ??
            (await forge.read(full, branch))
          return { path, opened: text, now }
        }),
      ),
    )
  } catch {
    const file = files[0]?.path ?? ''
    const at = { file, line: 1, column: 1 }
    return [
      { checkId: 'changed-meanwhile', severity: 'warning', place: at, message: words.unreachable },
    ]
  }
}

function languageOf(path: string): Language {
  const language = /\.(\w+)\.md$/.exec(path)?.[1] ?? ''
  return isLanguage(language) ? language : 'et'
}

function savedEntry({ collection, path, data, i18n }: EntryValue): SavedEntry {
  const translations = new Map<Language, FormFields>()
  for (const [language, { data: fields }] of Object.entries(i18n))
    if (isLanguage(language) && fields && 'title' in fields) translations.set(language, fields)
  return { collection, path, fields: data, translations }
}
