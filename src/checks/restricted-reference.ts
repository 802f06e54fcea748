import type { Section } from '../domain/answer.ts'
import { maySee } from '../domain/audience.ts'
import type { Finding } from '../domain/finding.ts'
import { placeInGuide, type Guide } from '../domain/guide.ts'
import { LANGUAGES } from '../domain/language.ts'
import { splitReferences } from '../facts/references.ts'
import { parseFactReference } from '../facts/resolve.ts'
import { findingAt } from '../knowledge-base/finding.ts'
import { sectionFor } from '../knowledge-base/for-audience.ts'
import { guideSections } from '../knowledge-base/guide-text.ts'
import type { KnowledgeBase } from '../knowledge-base/knowledge-base.ts'
import { findReferences } from '../knowledge-base/walk-text.ts'
import { textsOf, type Check } from './check.ts'

const id = 'restricted-reference'

/**
 * What agents read may not lean on what only supervisors have: a fact or a guide's outcome.
 *
 * The agents' site has no such fact or answer, so that the sentence would have a hole in it
 * while the caller waits. A supervisors' block of the answer may name it.
 */
export const restrictedReference: Check = {
  id,
  run: (content) => [
    ...openSections(content).flatMap((section) => sectionFaults(section, content)),
    ...phraseFaults(content),
    ...[...content.guides.values()]
      .filter(isOpen)
      .flatMap((guide) => outcomeFaults(guide, content)),
  ],
}

const isOpen = ({ audience }: { readonly audience?: Guide['audience'] | undefined }): boolean =>
  maySee('agents', audience)

function openSections(content: KnowledgeBase): readonly Section[] {
  return [
    ...textsOf(content)
      .filter(({ answer }) => isOpen(answer))
      .flatMap(({ text }) => [...text.sections.values()].map(sectionFor)),
    ...[...content.guides.values()].filter(isOpen).flatMap(guideSections),
  ]
}

function sectionFaults(section: Section, content: KnowledgeBase): readonly Finding[] {
  return findReferences(section).flatMap((reference) =>
    reference.kind === 'fact' && isRestrictedFact(reference.name, content)
      ? [findingAt(id, reference.place, factMessage(reference.name))]
      : [],
  )
}

function phraseFaults(content: KnowledgeBase): readonly Finding[] {
  const { salutations, closings, signatures } = content.letters
  return [...salutations, ...closings, ...signatures]
    .filter(isOpen)
    .flatMap(({ text, place }) =>
      LANGUAGES.flatMap((language) => splitReferences(text[language])).flatMap((segment) =>
        segment.kind === 'fact' && isRestrictedFact(segment.name, content)
          ? [findingAt(id, place, factMessage(segment.name))]
          : [],
      ),
    )
}

function isRestrictedFact(name: string, { facts }: KnowledgeBase): boolean {
  const fact = facts.get(parseFactReference(name)?.id ?? '')
  return fact !== undefined && !isOpen(fact)
}

function factMessage(name: string): string {
  return `Fakt „{{${name}}}“ on ainult juhendajale, aga seda teksti loeb klienditugi. Pane lause plokki „:::juhendajale“ või võta faktilt piirang (väli „audience“).`
}

function outcomeFaults(guide: Guide, { answers }: KnowledgeBase): readonly Finding[] {
  return [...guide.outcomes.values()].flatMap(({ name, answer }) => {
    const found = answers.get(answer)
    return found && !isOpen(found)
      ? [
          findingAt(
            id,
            placeInGuide(guide, `outcomes.${name}.answer`),
            `Tulemus „${name}“ viitab vastusele „${answer}“, mis on ainult juhendajale, aga juhist kasutab klienditugi. Vali teine vastus või märgi ka juhis juhendajale (väli „audience“).`,
          ),
        ]
      : []
  })
}
