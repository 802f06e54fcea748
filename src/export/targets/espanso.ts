import { stringify } from 'yaml'
import type { Gap } from '../../domain/answer.ts'
import { openOf } from '../../letters/map-blocks.ts'
import { toPlain } from '../../letters/to-plain.ts'
import type { ExportLetter, ExportTarget } from '../export-letter.ts'
import { withVariables } from '../fill-gaps.ts'
import { nameLetters } from '../name-letter.ts'

/**
 * Matches of Espanso, a text expander: typing `:juhiluba-kadunud:et` asks for the gaps in a
 * form and writes the letter. No trigger is the beginning of another.
 *
 * A field's name is also a variable's name, for which Espanso takes letters, digits and
 * underscores only.
 * Source: https://espanso.org/docs/matches/basics/ and https://espanso.org/docs/matches/forms/
 */
export const espanso: ExportTarget = {
  instruction:
    'Espanso: pane teejuht.yml Espanso kausta match/. Kirjuta näiteks :juhiluba-kadunud:et või otsi pealkirja järgi.',
  build(letters) {
    const names = nameLetters(letters)
    const matches = letters.map((letter) => toMatch(letter, names.get(letter) ?? letter.title))
    return { path: 'teejuht.yml', text: stringify({ matches }, { lineWidth: 0 }) }
  },
}

function toMatch(letter: ExportLetter, label: string): object {
  const head = {
    trigger: `:${letter.id}:${letter.language}`,
    label,
    search_terms: [letter.id, ...letter.keywords],
  }
  const used = new Set(letter.blocks.flatMap((block) => openOf(block).map(({ name }) => name)))
  const gaps = letter.gaps.filter(({ name }) => used.has(name))
  const words = toPlain(withVariables(letter, (gap) => FIELD_MARK + fieldOf(gap) + FIELD_END))
  if (gaps.length === 0) return { ...head, replace: words }
  return {
    ...head,
    // Brackets of the letter's own would be read as a field.
    form: words
      .replaceAll('[[', '[ [')
      .replaceAll(']]', '] ]')
      .replaceAll(FIELD_MARK, '[[')
      .replaceAll(FIELD_END, ']]'),
    form_fields: Object.fromEntries(gaps.map((gap) => [fieldOf(gap), controlFor(gap)])),
  }
}

// Characters for private use stand for the field's brackets until the letter's own have been parted.
const FIELD_MARK = '\ue000'
const FIELD_END = '\ue001'

function fieldOf({ name }: Gap): string {
  return name.replaceAll('-', '_')
}

// Espanso shows no label but the text round a field; an example in the field says what is meant.
function controlFor(gap: Gap): object {
  return gap.kind === 'choice'
    ? { type: 'choice', values: gap.options ?? [] }
    : { multiline: false, default: gap.name === 'kliendi-nimi' ? '' : `[${gap.label}]` }
}
