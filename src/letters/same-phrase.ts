import type { Inline, LetterPart, OpenInline } from './model.ts'

type Words = readonly Inline<OpenInline>[]

/**
 * Whether two runs of words say the same: `Tere, {{kliendi-nimi}}!` and
 * `Tere, {{kliendi-nimi}}` do. Case, spacing and the closing mark do not count.
 */
export function isSamePhrase(left: Words, right: Words): boolean {
  return comparablePhrase(rawOf(left)) === comparablePhrase(rawOf(right))
}

/** A letter without its first paragraph when that is one of these salutations. */
export function withoutSalutation(
  parts: readonly LetterPart[],
  salutations: readonly Words[],
): readonly LetterPart[] {
  const [first, ...rest] = parts
  const greets =
    first?.kind === 'paragraph' &&
    salutations.some((salutation) => isSamePhrase(first.children, salutation))
  return greets ? rest : parts
}

/** Words by which phrases are compared. */
export function comparablePhrase(words: string): string {
  return words
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replace(/[\s!,.]+$/u, '')
}

function rawOf(inlines: Words): string {
  return inlines
    .map((inline) => {
      switch (inline.kind) {
        case 'text':
          return inline.text
        case 'break':
          return ' '
        case 'gap':
        case 'fact':
          return `{{${inline.name}}}`
        case 'strong':
        case 'link':
          return rawOf(inline.children)
      }
    })
    .join('')
}
