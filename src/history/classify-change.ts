import { splitReferences } from '../facts/references.ts'
import type { SectionName } from '../domain/section.ts'
import type { AnswerWords } from './revision.ts'

/** Do callers hear something else, or the same in other words? */
export type ChangeMeaning = 'meaning' | 'wording'

/** What a writer may say of their change in the commit: `Muudatus: sõnastus` or `Muudatus: tähendus`. */
export const CHANGE_TRAILER = 'Muudatus'

/** Reads the trailer's value; nothing when it says something else. */
export function parseChangeMeaning(value: string | undefined): ChangeMeaning | undefined {
  const word = value?.normalize('NFC').toLowerCase().trim()
  if (word === 'tähendus') return 'meaning'
  return word === 'sõnastus' || word === 'sonastus' ? 'wording' : undefined
}

/**
 * Decides whether a change is of meaning or of wording only (docs/history.md).
 *
 * Hard signs always make it one of meaning: other facts, numbers, gaps, links, modes or
 * validity, a negation or limit added or dropped („ei“, „ainult“, „kuni“), a question,
 * step, fee or warning added or dropped. Without any, the writer's own word counts; and
 * without that, staff instructions may change by a word in five before they count as new.
 */
export function classifyChange(
  before: AnswerWords,
  after: AnswerWords,
  said?: ChangeMeaning,
): ChangeMeaning {
  if (hasHardSign(before, after)) return 'meaning'
  if (said) return said
  return INSTRUCTIONS.some((name) => isRewritten(wordsIn(before, name), wordsIn(after, name)))
    ? 'meaning'
    : 'wording'
}

/** Sections by which the agent acts; the rest is told or known. */
const INSTRUCTIONS: readonly SectionName[] = [
  'ask-first',
  'steps',
  'fees',
  'do-not-say',
  'hand-over',
]
const COUNTED: readonly SectionName[] = INSTRUCTIONS

function hasHardSign(before: AnswerWords, after: AnswerWords): boolean {
  const sameOutside =
    before.gaps === after.gaps &&
    before.valid === after.valid &&
    before.audience === after.audience &&
    before.modes.toSorted().join() === after.modes.toSorted().join()
  if (!sameOutside) return true
  const names = new Set([...before.sections, ...after.sections].map(({ name }) => name))
  return [...names].some((name) => {
    const left = before.sections.find((section) => section.name === name)
    const right = after.sections.find((section) => section.name === name)
    if (!left || !right) return true
    return (
      signsOf(left.blocks) !== signsOf(right.blocks) ||
      left.links.toSorted().join('\n') !== right.links.toSorted().join('\n') ||
      (COUNTED.includes(name) && left.blocks.length !== right.blocks.length)
    )
  })
}

// Words that turn a sentence round or draw its limits, in the three languages.
const TURNING = new Set(
  'ei ega mitte ära ärge ainult vaid kuni alates enne pärast peab tohib võib kohustuslik keelatud välja arvatud не нет нельзя только до с после должен должна можно запрещено not no only until from before after must may cannot except never'.split(
    ' ',
  ),
)

// References, numbers and turning words of a section, in any order.
function signsOf(blocks: AnswerWords['sections'][number]['blocks']): string {
  return blocks
    .flatMap(({ text, restricted }) =>
      splitReferences(text)
        .flatMap((segment) => {
          if (segment.kind !== 'text') return [segment.raw.replaceAll(/\s/g, '')]
          const words = wordsOf(segment.text)
          return words.filter((word) => /\p{N}/u.test(word) || TURNING.has(word))
        })
        .map((sign) => (restricted ? `${sign}!` : sign)),
    )
    .toSorted()
    .join(' ')
}

function wordsIn(words: AnswerWords, name: SectionName): readonly string[] {
  const section = words.sections.find((one) => one.name === name)
  return wordsOf(section?.blocks.map(({ text }) => text).join(' ') ?? '')
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

// More than a fifth of the words are new or gone.
function isRewritten(before: readonly string[], after: readonly string[]): boolean {
  const counts = new Map<string, number>()
  for (const word of before) counts.set(word, (counts.get(word) ?? 0) + 1)
  let kept = 0
  for (const word of after) {
    const left = counts.get(word) ?? 0
    if (left > 0) kept++
    counts.set(word, left - 1)
  }
  return Math.max(before.length, after.length) - kept > Math.max(before.length, after.length) / 5
}
