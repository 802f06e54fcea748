import type { Answer, AnswerText, Section } from '../domain/answer.ts'
import type { Finding } from '../domain/finding.ts'
import { guideSections } from '../knowledge-base/guide-text.ts'
import { pathSections } from '../knowledge-base/path-text.ts'
import type { KnowledgeBase } from '../knowledge-base/knowledge-base.ts'

/** Looks for one fault in the whole content. Pure: the same content gives the same findings. */
export interface Check {
  /** The fault's name. */
  readonly id: string
  /**
   * True where what it finds in an answer's files depends on that answer and on no other: it
   * is then not asked again while the answer and all that is no answer stay the same.
   */
  readonly lookedAtAlone?: boolean
  run(content: KnowledgeBase, round?: CheckRound): readonly Finding[]
}

/** What a check may know of the round that it runs in. */
export interface CheckRound {
  /** What reading and the checks before this one have found. */
  readonly found: readonly Finding[]
  /** The names of all checks of the round. */
  readonly checkIds: readonly string[]
}

/** A check that is run alone knows of no others. */
export const ALONE: CheckRound = { found: [], checkIds: [] }

/** An answer's text in one language with the answer that it belongs to. */
export interface TextOfAnswer {
  readonly answer: Answer
  readonly text: AnswerText
}

/** Every text of every answer: the Estonian card and its translations. */
export function textsOf(content: KnowledgeBase): readonly TextOfAnswer[] {
  return [...content.answers.values()].flatMap((answer) => [
    { answer, text: answer },
    ...[...answer.translations.values()].map((text) => ({ answer, text })),
  ])
}

/** Every piece of text that people read: the sections of answers in all languages, the lines of guides and of learning paths. */
export function sectionsOf(content: KnowledgeBase): readonly Section[] {
  return [
    ...textsOf(content).flatMap(({ text }) => [...text.sections.values()]),
    ...[...content.guides.values()].flatMap(guideSections),
    ...[...content.paths.values()].flatMap(pathSections),
  ]
}
