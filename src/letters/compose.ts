import type { Gap } from '../domain/answer.ts'
import type { Language } from '../domain/language.ts'
import type { TransportMode } from '../domain/transport-mode.ts'
import { gatherGaps, type ComposedGap } from './gather-gaps.ts'
import type { Inline, LetterBlock, LetterPart, OpenInline } from './model.ts'
import { withoutSalutation } from './same-phrase.ts'
import { MODE_HEADINGS, REFERENCE_WORDS } from './words.ts'

/** The letter of an answer in the language of the letter to be composed. */
export interface AnswerLetter {
  readonly id: string
  readonly title: string
  /** `juhiluba-kadunud.et.1a2b3c4d` */
  readonly reference: string
  readonly gaps: readonly Gap[]
  readonly parts: readonly LetterPart[]
}

/** The words of a salutation, closing or signature. */
export type Phrase = readonly Inline<OpenInline>[]

/** What a letter is composed of. */
export interface LetterRequest {
  readonly language: Language
  /** In the order of the letter. */
  readonly answers: readonly AnswerLetter[]
  /** The chosen one; with none, each answer keeps its own. */
  readonly salutation?: Phrase | undefined
  /** Every salutation that an answer may begin with, in this language. */
  readonly knownSalutations: readonly Phrase[]
  /** Stands after the answers: when and how the administration will reply. */
  readonly replySentence?: string | undefined
  readonly closing?: Phrase | undefined
  readonly signature?: Phrase | undefined
  /** The gaps of salutations, closings and signatures. */
  readonly phraseGaps: readonly Gap[]
  /** Transport modes that this client has nothing to do with: their notes are left out. */
  readonly leftOutModes: ReadonlySet<TransportMode>
}

/** A whole letter with what is to be filled in. */
export interface ComposedLetter {
  readonly language: Language
  readonly blocks: readonly LetterBlock[]
  /** The gaps that stand in the blocks, in reading order, each once. */
  readonly gaps: readonly ComposedGap[]
}

/**
 * Puts answers together as one letter: one salutation, the answers with their titles
 * between when there are several, one closing, and the reference to the approved words.
 */
export function compose(request: LetterRequest): ComposedLetter {
  const { language, answers, phraseGaps } = request
  const bodies = answers.map((answer) => ({ answer, blocks: bodyOf(answer, request) }))
  const scopes = [
    { owner: undefined, gaps: phraseGaps, blocks: paragraphs(request.salutation) },
    ...bodies.map(({ answer, blocks }) => ({ owner: answer, gaps: answer.gaps, blocks })),
    { owner: undefined, gaps: phraseGaps, blocks: endOf(request) },
  ]
  return { language, ...gatherGaps(scopes) }
}

/** The modes that the answers have notes for, in reading order. */
export function modesOf(answers: readonly Pick<AnswerLetter, 'parts'>[]): readonly TransportMode[] {
  const modes = answers.flatMap(({ parts }) =>
    parts.flatMap((part) => (part.kind === 'mode-note' ? [part.mode] : [])),
  )
  return [...new Set(modes)]
}

/** A text's blocks, with what holds in one mode only under that mode's name. */
export function blocksOf(
  parts: readonly LetterPart[],
  language: Language,
  leftOutModes: ReadonlySet<TransportMode> = new Set(),
): readonly LetterBlock[] {
  return parts.flatMap((part): readonly LetterBlock[] => {
    if (part.kind !== 'mode-note') return [part]
    if (leftOutModes.has(part.mode)) return []
    return [heading(MODE_HEADINGS[part.mode][language]), ...part.blocks]
  })
}

function bodyOf(answer: AnswerLetter, request: LetterRequest): readonly LetterBlock[] {
  const { salutation, knownSalutations, leftOutModes, language } = request
  const parts = salutation ? withoutSalutation(answer.parts, knownSalutations) : answer.parts
  const blocks = blocksOf(parts, language, leftOutModes)
  return request.answers.length > 1 ? [heading(answer.title), ...blocks] : blocks
}

function endOf(request: LetterRequest): readonly LetterBlock[] {
  const { replySentence, closing, signature, answers, language } = request
  const references = [...new Set(answers.map((answer) => answer.reference))].join(', ')
  return [
    ...(replySentence ? [paragraph(text(replySentence))] : []),
    ...paragraphs(closing),
    ...paragraphs(signature),
    ...(references ? [paragraph(text(`${REFERENCE_WORDS[language]}: ${references}`))] : []),
  ]
}

function paragraphs(phrase: Phrase | undefined): readonly LetterBlock[] {
  return phrase && phrase.length > 0 ? [{ kind: 'paragraph', children: phrase }] : []
}

function heading(words: string): LetterBlock {
  return paragraph({ kind: 'strong', children: [text(words)] })
}

function paragraph(...children: readonly Inline<OpenInline>[]): LetterBlock {
  return { kind: 'paragraph', children }
}

function text(words: string): Inline {
  return { kind: 'text', text: words }
}
