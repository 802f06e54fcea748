import type { Section } from '../domain/answer.ts'
import type { Finding } from '../domain/finding.ts'
import { findingAt } from '../knowledge-base/finding.ts'
import { guideSections } from '../knowledge-base/guide-text.ts'
import { findReferences } from '../knowledge-base/walk-text.ts'
import { nearest } from '../support/nearest.ts'
import { textsOf, type Check } from './check.ts'

const id = 'undeclared-placeholder'

/**
 * Every `{{lünk}}` in a letter must be declared under `gaps` of the Estonian file.
 *
 * An undeclared one would reach the client as raw braces, because the form only asks
 * for what is declared. A gap outside the letter is the same fault: nobody fills it,
 * and nobody fills one in a guide.
 */
export const undeclaredPlaceholder: Check = {
  id,
  run: (content) => [
    ...textsOf(content).flatMap(({ answer, text }) => {
      const declared = answer.gaps.map((gap) => gap.name)
      return [...text.sections.values()].flatMap((section) => findUndeclared(section, declared))
    }),
    ...[...content.guides.values()]
      .flatMap(guideSections)
      .flatMap((section) => findUndeclared(section, [])),
  ],
}

function findUndeclared(section: Section, declared: readonly string[]): readonly Finding[] {
  return findReferences(section).flatMap((reference): readonly Finding[] => {
    if (reference.kind !== 'gap') return []
    const { name, place } = reference
    if (section.name !== 'letter')
      return [
        findingAt(
          id,
          place,
          `Lünk „{{${name}}}“ on väljaspool kirja, kus seda ei täideta. Kirjuta see sõnadega või viita faktile.`,
        ),
      ]
    return declared.includes(name)
      ? []
      : [findingAt(id, place, messageFor(name, nearest(name, declared)))]
  })
}

function messageFor(name: string, similar: string | undefined): string {
  const repair = similar
    ? `Kas pidasid silmas „{{${similar}}}“?`
    : 'Lisa see eestikeelse faili päise väljale „gaps“ või eemalda tekstist.'
  return `Lünka „{{${name}}}“ ei ole kirjeldatud. ${repair}`
}
