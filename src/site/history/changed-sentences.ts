import { diffArrays } from 'diff'
import { SECTIONS, type SectionName } from '../../domain/section.ts'
import type { AnswerWords } from '../../history/revision.ts'
import { shownBlocks, type WordsContext } from './shown-words.ts'

/** What an agent said before and says now; one of them is absent when a sentence came or went. */
export interface ChangedSentence {
  readonly section: SectionName
  readonly before?: string | undefined
  readonly after?: string | undefined
}

const segmenter = new Intl.Segmenter('et', { granularity: 'sentence' })

/** The sentences that differ between two versions, in the order of the card: what is said comes first. */
export function changedSentences(
  before: AnswerWords,
  after: AnswerWords,
  context: WordsContext,
): readonly ChangedSentence[] {
  return SECTIONS.flatMap(({ name }) => {
    const [old, now] = [before, after].map((words) =>
      shownBlocks(words, name, context).flatMap(sentencesOf),
    )
    return pairs(old ?? [], now ?? []).map((pair) => ({ section: name, ...pair }))
  })
}

function pairs(
  before: readonly string[],
  after: readonly string[],
): readonly Omit<ChangedSentence, 'section'>[] {
  const found: Omit<ChangedSentence, 'section'>[] = []
  let gone: readonly string[] = []
  const flush = (come: readonly string[]): void => {
    for (let index = 0; index < Math.max(gone.length, come.length); index++)
      found.push({ before: gone[index], after: come[index] })
    gone = []
  }
  for (const { value, added, removed } of diffArrays([...before], [...after])) {
    if (removed) gone = value
    else flush(added ? value : [])
  }
  flush([])
  return found
}

// A point inside „nr 50“ or „16. kanal“ ends no sentence: a capital must follow.
function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = []
  for (const { segment } of segmenter.segment(text)) {
    const last = sentences.at(-1)
    const follows = last !== undefined && !/^["„«(]?[\p{Lu}\p{N}[]/u.test(segment)
    if (follows) sentences[sentences.length - 1] = last + segment
    else sentences.push(segment)
  }
  return sentences.map((sentence) => sentence.trim()).filter((sentence) => sentence !== '')
}
