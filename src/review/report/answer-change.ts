import type { Answer, AnswerText } from '../../domain/answer.ts'
import type { Day } from '../../domain/day.ts'
import { LANGUAGES, type Language } from '../../domain/language.ts'
import { CLIENT_SECTIONS, headingOf, SECTIONS, type SectionName } from '../../domain/section.ts'
import { digestOf, textIn } from '../../knowledge-base/digest.ts'
import type { KnowledgeBase } from '../../knowledge-base/knowledge-base.ts'
import { diffSection, type SectionDiff, type SectionSide } from './diff-section.ts'
import { diffFields, type FieldChange } from './field-change.ts'
import type { AnswerPair } from './pair-answers.ts'
import { diffWords, type WordDiff } from './word-diff.ts'

/** A section in one language, both sides rendered. */
export interface LanguageDiff extends SectionDiff {
  readonly language: Language
}

/** A section of a changed answer; client sections in every language, staff sections in Estonian. */
export interface SectionChange {
  readonly name: SectionName
  readonly heading: string
  readonly languages: readonly LanguageDiff[]
}

export const ANSWER_CHANGE_KINDS = ['new', 'changed', 'renamed', 'deleted'] as const

/** What a request does to an answer. */
export interface AnswerChange {
  readonly id: string
  readonly kind: (typeof ANSWER_CHANGE_KINDS)[number]
  readonly formerId: string | undefined
  readonly title: string
  /** The title in each language that has another one now. */
  readonly titles: readonly { readonly language: Language; readonly diff: WordDiff }[]
  /** The languages whose approved words are others now. */
  readonly meaning: readonly Language[]
  /** The sections that differ, all their languages side by side. */
  readonly sections: readonly SectionChange[]
  readonly fields: readonly FieldChange[]
}

/** Two contents and the day on which both are read. */
export interface Sides {
  readonly base: KnowledgeBase
  readonly head: KnowledgeBase
  readonly today: Day
}

/** What happened to an answer; nothing when all that people read, search or are shown is the same. */
export function answerChange(pair: AnswerPair, sides: Sides): AnswerChange | undefined {
  const { before, after } = pair
  const answer = after ?? before
  if (!answer) return undefined
  const titles = LANGUAGES.flatMap((language) => {
    const [left, right] = [textOf(before, language)?.title, textOf(after, language)?.title]
    return left === right ? [] : [{ language, diff: diffWords(left ?? '', right ?? '') }]
  })
  const change: AnswerChange = {
    id: answer.id,
    kind: kindOf(pair),
    formerId: before && before.id !== answer.id ? before.id : undefined,
    title: answer.title,
    titles,
    meaning: LANGUAGES.filter((language) => hasOtherWords(pair, language)),
    sections: SECTIONS.flatMap(({ name }) => sectionChange(name, pair, sides)),
    fields: diffFields(before, after),
  }
  const isSame =
    change.kind === 'changed' && titles.length + change.sections.length + change.fields.length === 0
  return isSame ? undefined : change
}

function kindOf({ before, after }: AnswerPair): AnswerChange['kind'] {
  if (!before) return 'new'
  if (!after) return 'deleted'
  return before.id === after.id ? 'changed' : 'renamed'
}

function hasOtherWords({ before, after }: AnswerPair, language: Language): boolean {
  const [left, right] = [textOf(before, language), textOf(after, language)]
  if (!left || !right || !before || !after) return left !== right
  return digestOf(before, language) !== digestOf(after, language)
}

function sectionChange(
  name: SectionName,
  { before, after }: AnswerPair,
  sides: Sides,
): readonly SectionChange[] {
  const forClients = (CLIENT_SECTIONS as readonly string[]).includes(name)
  const languages = (forClients ? LANGUAGES : (['et'] as const)).flatMap(
    (language): LanguageDiff[] => {
      const left = sideOf(before, name, language, sides.base, sides.today)
      const right = sideOf(after, name, language, sides.head, sides.today)
      return left || right ? [{ language, ...diffSection(left, right) }] : []
    },
  )
  return languages.some(({ changed }) => changed)
    ? [{ name, heading: headingOf(name), languages }]
    : []
}

function sideOf(
  answer: Answer | undefined,
  name: SectionName,
  language: Language,
  { facts }: KnowledgeBase,
  day: Day,
): SectionSide | undefined {
  const section = textOf(answer, language)?.sections.get(name)
  return section && { section, reading: { facts, day, language, gaps: answer?.gaps } }
}

function textOf(answer: Answer | undefined, language: Language): AnswerText | undefined {
  return answer && textIn(answer, language)
}
