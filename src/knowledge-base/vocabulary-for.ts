import type { VocabularyFile } from './knowledge-base.ts'

type Row = Readonly<Record<string, unknown>>

/**
 * A vocabulary file without what leads to restricted answers only.
 *
 * Two shapes name answers: situations by their key, and lists whose rows have examples
 * (`finds`). A row all of whose examples are restricted goes as a whole.
 */
export function vocabularyFor(
  file: VocabularyFile,
  isRestricted: (id: string) => boolean,
): VocabularyFile {
  const { value } = file
  if (!isRow(value)) return file
  const kept = Object.entries(value)
    .filter(([key]) => file.name !== 'situations' || !isRestricted(key))
    .map(([key, inner]) => [key, Array.isArray(inner) ? inner.flatMap(cut) : inner])
  return { ...file, value: Object.fromEntries(kept) as unknown }

  function cut(row: unknown): readonly unknown[] {
    if (!isRow(row) || !Array.isArray(row['examples'])) return [row]
    const examples = row['examples'].filter(
      (example: unknown) => !isRow(example) || !isRestricted(String(example['finds'])),
    )
    const emptied = row['examples'].length > 0 && examples.length === 0
    return emptied ? [] : [{ ...row, examples }]
  }
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
