import { languageWords } from '../i18n/et.ts'
import type { ExportLetter } from './export-letter.ts'

/** A letter's name in a list of another program: `Juhiloa vahetamine (RU)`; with the id where titles meet. */
export function nameLetters(letters: readonly ExportLetter[]): ReadonlyMap<ExportLetter, string> {
  const names = letters.map((letter) => `${letter.title} (${languageWords[letter.language].short})`)
  return new Map(
    letters.map((letter, index) => {
      const name = names[index] ?? letter.title
      const twin = names.indexOf(name) !== names.lastIndexOf(name)
      return [letter, twin ? `${name} ${letter.id}` : name]
    }),
  )
}
