import type { AnswerWords, ContentHistory } from '../../history/revision.ts'
import type { Site } from '../load-site.ts'

/** What of the past this audience may see. */
export interface RestrictedHistory {
  /** Did any version of the answer, in any language, hold something for supervisors only? */
  isTouched(id: string): boolean
  /** Does this old text hold words that were or are for supervisors only, here or elsewhere? */
  holds(text: string): boolean
}

// Shorter ones („Ütle ei“) are said everywhere.
const LEAST_LETTERS = 14

/**
 * Decides what agents may not see of the past: words that were restricted once are not
 * shown because they were open at another time, and words that were open once are not
 * shown when they have been restricted since.
 */
export function restrictedHistory(site: Site, history: ContentHistory): RestrictedHistory {
  if (site.options.audience === 'supervisors') return { isTouched: () => false, holds: () => false }
  const touched = new Set<string>()
  const fragments = new Set(site.restrictedWords().flatMap(fragmentsOf))
  for (const { id, revisions } of history.texts)
    for (const { words, renamedFrom } of revisions) {
      if (!words) continue
      const secret = restrictedBlocks(words)
      if (secret.length === 0) continue
      touched.add(id)
      if (renamedFrom) touched.add(renamedFrom)
      for (const text of secret) for (const fragment of fragmentsOf(text)) fragments.add(fragment)
    }
  const known = [...fragments]
  return {
    isTouched: (id) => touched.has(id),
    holds: (text) => {
      const whole = lettersOf(text)
      const sentences = fragmentsOf(text)
      return known.some(
        (fragment) =>
          whole.includes(fragment) || sentences.some((sentence) => fragment.includes(sentence)),
      )
    },
  }
}

function restrictedBlocks({ audience, title, sections }: AnswerWords): readonly string[] {
  const blocks = sections.flatMap((section) => section.blocks)
  if (audience === 'supervisors') return [title, ...blocks.map(({ text }) => text)]
  return blocks.flatMap(({ restricted, text }) => (restricted ? [text] : []))
}

const sentences = new Intl.Segmenter('et', { granularity: 'sentence' })

// Sentences by their letters and digits alone; what stands between references is told apart.
function fragmentsOf(text: string): readonly string[] {
  return text
    .split(/\{\{[^{}]*\}\}/)
    .flatMap((piece) => [...sentences.segment(piece)].map(({ segment }) => lettersOf(segment)))
    .filter((letters) => letters.length >= LEAST_LETTERS)
}

function lettersOf(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '')
}
