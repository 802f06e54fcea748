import type { Language } from '../../domain/language.ts'
import type { TransportMode } from '../../domain/transport-mode.ts'
import {
  compose,
  modesOf,
  type AnswerLetter,
  type ComposedLetter,
  type Phrase,
} from '../../letters/compose.ts'
import {
  letterIn,
  type LetterSource,
  type MissingLetter,
  type PhraseChoice,
  type PhraseChoices,
} from '../../letters/payload.ts'
import { problemsOf, type GapProblem } from '../../letters/fill.ts'
import { replySentence, type ReplyPromise } from './reply.ts'

/** The lists from which a phrase is chosen. */
export type PhraseList = 'salutations' | 'closings' | 'signatures'

/** A letter in the making. Lives in the page only: what was typed is stored nowhere. */
export interface LetterDraft {
  readonly language: Language
  readonly answers: readonly LetterSource[]
  /** Ids of chosen phrases; the first of the list where none was chosen. */
  readonly phrases: { readonly [list in PhraseList]?: string }
  readonly values: ReadonlyMap<string, string>
  /** Gaps whose faults may be told: left once, or asked for by copying. */
  readonly visited: ReadonlySet<string>
  readonly leftOutModes: ReadonlySet<TransportMode>
  /** By what the letter says until when the administration answers; it does not say so without. */
  readonly reply?: ReplyPromise | undefined
}

export type DraftEvent =
  | { readonly kind: 'language-chosen'; readonly language: Language }
  | { readonly kind: 'answer-added'; readonly answer: LetterSource }
  | { readonly kind: 'answer-removed'; readonly id: string }
  | { readonly kind: 'answer-moved-up'; readonly id: string }
  | { readonly kind: 'phrase-chosen'; readonly list: PhraseList; readonly id: string }
  | { readonly kind: 'typed'; readonly gap: string; readonly value: string }
  | { readonly kind: 'visited'; readonly gaps: readonly string[] }
  | { readonly kind: 'mode-toggled'; readonly mode: TransportMode }
  | { readonly kind: 'reply-chosen'; readonly reply: ReplyPromise | undefined }

export function newDraft(language: Language, answers: readonly LetterSource[] = []): LetterDraft {
  return {
    language,
    answers,
    phrases: {},
    values: new Map(),
    visited: new Set(),
    leftOutModes: new Set(),
  }
}

export function reduceDraft(draft: LetterDraft, event: DraftEvent): LetterDraft {
  switch (event.kind) {
    case 'language-chosen':
      return { ...draft, language: event.language }
    case 'answer-added':
      return draft.answers.some(({ id }) => id === event.answer.id)
        ? draft
        : { ...draft, answers: [...draft.answers, event.answer] }
    case 'answer-removed':
      return { ...draft, answers: draft.answers.filter(({ id }) => id !== event.id) }
    case 'answer-moved-up':
      return { ...draft, answers: movedUp(draft.answers, event.id) }
    case 'phrase-chosen':
      return { ...draft, phrases: { ...draft.phrases, [event.list]: event.id } }
    case 'typed':
      return { ...draft, values: new Map([...draft.values, [event.gap, event.value]]) }
    case 'visited':
      return { ...draft, visited: new Set([...draft.visited, ...event.gaps]) }
    case 'mode-toggled':
      return { ...draft, leftOutModes: toggled(draft.leftOutModes, event.mode) }
    case 'reply-chosen':
      return { ...draft, reply: event.reply }
  }
}

/** The composed letter and what keeps it from being a whole one. */
export interface DraftLetter {
  readonly letter: ComposedLetter
  readonly missing: readonly MissingLetter[]
  /** Gaps and other fields that are empty or wrongly filled. */
  readonly problems: readonly GapProblem[]
  /** Modes that the answers speak of one by one. */
  readonly modes: readonly TransportMode[]
}

/** Composes the letter of a draft. Answers without a letter in its language are told in `missing`. */
export function letterOf(draft: LetterDraft, choices: PhraseChoices): DraftLetter {
  const { language } = draft
  const reply = draft.reply && replySentence(draft.reply, choices.replyTerms, language)
  const found = draft.answers.map((answer) => letterIn(answer, language))
  const answers = found.filter((one): one is AnswerLetter => 'parts' in one)
  const words = (list: PhraseList): Phrase | undefined =>
    chosenPhrase(draft, choices, list)?.words[language]
  const letter = compose({
    language,
    answers,
    salutation: words('salutations'),
    knownSalutations: choices.salutations.map((choice) => choice.words[language]),
    replySentence: reply && 'sentence' in reply ? reply.sentence : undefined,
    closing: words('closings'),
    signature: words('signatures'),
    phraseGaps: choices.gaps,
    leftOutModes: draft.leftOutModes,
  })
  const missing = found.filter((one): one is MissingLetter => 'reason' in one)
  const problems = [
    ...problemsOf(letter, draft.values),
    ...(reply && 'problem' in reply ? [reply.problem] : []),
  ]
  return { letter, missing, problems, modes: modesOf(answers) }
}

/** The phrase that stands in the letter. */
export function chosenPhrase(
  draft: LetterDraft,
  choices: PhraseChoices,
  list: PhraseList,
): PhraseChoice | undefined {
  const id = draft.phrases[list]
  return choices[list].find((choice) => choice.id === id) ?? choices[list][0]
}

function movedUp(answers: readonly LetterSource[], id: string): readonly LetterSource[] {
  const index = answers.findIndex((answer) => answer.id === id)
  const [former, moved] = [answers[index - 1], answers[index]]
  if (!former || !moved) return answers
  return [...answers.slice(0, index - 1), moved, former, ...answers.slice(index + 1)]
}

function toggled<Value>(values: ReadonlySet<Value>, value: Value): ReadonlySet<Value> {
  const changed = new Set(values)
  if (!changed.delete(value)) changed.add(value)
  return changed
}
