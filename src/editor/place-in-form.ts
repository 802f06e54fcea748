import type { Place } from '../domain/place.ts'
import { editorDialogWords as words } from '../i18n/et-editor-dialog.ts'
import { editorFieldWords } from '../i18n/et-editor.ts'
import type { SourceFile } from '../knowledge-base/source-file.ts'

const HEADING = /^## (.+)$/
const FIELD = /^([\p{L}][\p{L}\d_-]*):/u

/**
 * Where a finding is, as the form shows it: the language and the section or field, then the
 * line of the file for whoever looks there.
 */
export function placeInForm({ file, line }: Place, files: readonly SourceFile[]): string {
  const lines = files.find(({ path }) => path === file)?.text.split('\n') ?? []
  const language = /\.(et|ru|en)\.md$/.exec(file)?.[1]
  const above = lines.slice(0, line).toReversed()
  const heading = above.map((text) => HEADING.exec(text)?.[1]).find(Boolean)
  const field = above.map((text) => FIELD.exec(text)?.[1]).find(Boolean)
  const part = heading ?? (field && (editorFieldWords[field]?.label ?? field))
  return [
    ...(language ? [words.languages[language as keyof typeof words.languages]] : []),
    ...(part ? [part] : []),
    words.line(file, line),
  ].join(' · ')
}
