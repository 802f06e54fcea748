import type { Finding } from '../domain/finding.ts'
import { findingAt } from '../knowledge-base/finding.ts'
import type { KnowledgeBase } from '../knowledge-base/knowledge-base.ts'
import { findLinks } from '../knowledge-base/walk-text.ts'
import { nearest } from '../support/nearest.ts'
import { textsOf, type Check } from './check.ts'

const id = 'broken-link'

// An answer's id, perhaps with a section; or a web, mail or telephone address.
const ANSWER_LINK = /^([a-z0-9]+(?:-[a-z0-9]+)*)(#[a-z-]+)?$/
const OUTSIDE_LINK = /^(https?:\/\/[^\s\\]+|mailto:[^\s@]+@[^\s@]+|tel:\+?[\d ]+)$/

/**
 * A link must lead to an answer by its id, or to a web, mail or telephone address;
 * `related` must name answers.
 *
 * Paths out of the content folder and schemes such as `javascript:` are refused here and
 * again by the sanitiser.
 */
export const brokenLink: Check = {
  id,
  run: (content) => [...findBrokenLinks(content), ...findUnknownRelated(content)],
}

function findBrokenLinks(content: KnowledgeBase): Finding[] {
  return textsOf(content).flatMap(({ text }) =>
    [...text.sections.values()].flatMap((section) =>
      findLinks(section).flatMap(({ url, place }) => {
        const message = describeFault(url, content)
        return message ? [findingAt(id, place, message)] : []
      }),
    ),
  )
}

function describeFault(url: string, content: KnowledgeBase): string | undefined {
  if (OUTSIDE_LINK.test(url)) return undefined
  const target = ANSWER_LINK.exec(url)?.[1]
  if (!target)
    return `Link „${url}“ ei ole lubatud. Oodati vastuse nime (nt „tervisetoend“) või täielikku aadressi, mis algab https://, mailto: või tel:.`
  return content.answers.has(target) ? undefined : unknownAnswer('Link viitab', target, content)
}

function findUnknownRelated(content: KnowledgeBase): Finding[] {
  return [...content.answers.values()].flatMap((answer) =>
    answer.related.flatMap((target, index) => {
      const place = answer.fieldPlaces.get(`related.${String(index)}`) ?? {
        file: answer.file,
        line: 1,
        column: 1,
      }
      return content.answers.has(target)
        ? []
        : [findingAt(id, place, unknownAnswer('Seotud vastuste loend viitab', target, content))]
    }),
  )
}

function unknownAnswer(subject: string, target: string, content: KnowledgeBase): string {
  const similar = nearest(target, content.answers.keys())
  return `${subject} vastusele „${target}“, mida ei ole. ${similar ? `Kas pidasid silmas „${similar}“?` : 'Paranda nimi või eemalda viide.'}`
}
