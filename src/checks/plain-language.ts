import type { Section } from '../domain/answer.ts'
import type { Finding } from '../domain/finding.ts'
import { SECTIONS } from '../domain/section.ts'
import { findingAt } from '../knowledge-base/finding.ts'
import { guideSections } from '../knowledge-base/guide-text.ts'
import type { KnowledgeBase } from '../knowledge-base/knowledge-base.ts'
import {
  parseWordsToAvoid,
  type WordsToAvoid,
  type WordToAvoid,
} from '../knowledge-base/parse-words-to-avoid.ts'
import type { Check } from './check.ts'
import { countWords, sentencesOf, type Sentence } from './sentences.ts'

const id = 'plain-language'

/** What a client takes in at one hearing or reading, and what an agent does while listening. */
const MAX_WORDS = { client: 25, staff: 30 } as const

// An address or reference is not read as words. Lower-case neighbours are Estonian endings („ELi“).
const NOT_WORDS = /\{\{[^{}]*\}\}|(?:https?:\/\/|www\.)\S+|\S+@\S+/gu
const ABBREVIATION = /(?<![\p{L}\p{N}.-])\p{Lu}{2,6}(?![\p{Lu}\p{N}])/gu

/**
 * Words are plain: short sentences (25 words for a client, 30 for the staff), no officialese
 * and no abbreviation that the reader does not know.
 *
 * A warning: an editor may have a reason, and a machine has no ear. The words and the known
 * abbreviations are in `vocabulary/words-to-avoid.yml`; without it only length is judged.
 */
export const plainLanguage: Check = {
  id,
  lookedAtAlone: true,
  run(content) {
    const file = content.vocabulary.find(({ name }) => name === 'words-to-avoid')
    const parsed = file && parseWordsToAvoid(file)
    const judge = parsed?.value ? judgeWords(parsed.value) : () => []
    return [
      ...(parsed?.findings ?? []),
      ...estonianSections(content).flatMap((section) => {
        const sentences = sentencesOf(section)
        return [
          ...sentences.flatMap((sentence) => judgeLength(sentence, section)),
          ...judge(section, sentences),
        ]
      }),
    ]
  },
}

function estonianSections(content: KnowledgeBase): readonly Section[] {
  return [
    ...[...content.answers.values()].flatMap(({ sections }) => [...sections.values()]),
    ...[...content.guides.values()].flatMap(guideSections),
  ]
}

function readerOf(section: Section): keyof typeof MAX_WORDS {
  return SECTIONS.some(({ name, forClients }) => forClients && name === section.name)
    ? 'client'
    : 'staff'
}

function judgeLength(sentence: Sentence, section: Section): Finding[] {
  const limit = MAX_WORDS[readerOf(section)]
  const count = countWords(sentence.text)
  return count > limit
    ? [
        warning(
          sentence,
          `Lauses „${beginningOf(sentence.text)} …“ on ${String(count)} sõna, soovitatav on kuni ${String(limit)}. Tee sellest kaks lauset või loend.`,
        ),
      ]
    : []
}

/** Prepared once for all sections: the patterns of a hundred words are one pattern. */
function judgeWords({ words, knownToAll, knownToStaff }: WordsToAvoid) {
  const patterns = words.map((word) => ({ word, pattern: patternOf([word]) }))
  const anyOfThem = patternOf(words)
  return (section: Section, sentences: readonly Sentence[]): Finding[] => {
    const known = readerOf(section) === 'client' ? knownToAll : knownToStaff
    const explained = sentences.map(({ text }) => text).join('\n')
    return sentences.flatMap((sentence) => {
      const text = sentence.text.replaceAll(NOT_WORDS, ' ')
      const officialese = [...text.matchAll(anyOfThem)].flatMap(([found]) => {
        const word = patterns.find(({ pattern }) => found.search(pattern) === 0)?.word
        return word
          ? [warning(sentence, `„${found}“ on kantseliit. Kirjuta lihtsamalt: ${word.better}.`)]
          : []
      })
      const abbreviations = new Set([...text.matchAll(ABBREVIATION)].map(([found]) => found))
      const unexplained = [...abbreviations]
        .filter((found) => !known.has(found) && !explained.includes(`(${found}`))
        .map((found) =>
          warning(
            sentence,
            `Lühendit „${found}“ ei pruugi lugeja teada. Kirjuta nimi välja, seleta sulgudes „nimi (${found})“ või lisa tuntud lühend faili vocabulary/words-to-avoid.yml.`,
          ),
        )
      return [...officialese, ...unexplained]
    })
  }
}

function patternOf(words: readonly WordToAvoid[]): RegExp {
  const forms = words
    .flatMap((word) => word.forms)
    .filter((form) => /\p{L}/u.test(form))
    .toSorted((one, other) => other.length - one.length)
  const alternatives = forms.map((form) =>
    form
      .split(/[\s,]+/)
      .map((part) => part.replaceAll(/[^\p{L}\p{N}*-]/gu, '').replaceAll('*', String.raw`\p{L}*`))
      .join(String.raw`[\s,]+`),
  )
  // Nothing is looked for when the list is empty.
  const any = alternatives.length > 0 ? alternatives.join('|') : '(?!)'
  return new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${any})(?![\p{L}\p{N}-])`, 'giu')
}

function warning({ place }: Sentence, message: string): Finding {
  return findingAt(id, place, message, 'warning')
}

function beginningOf(text: string): string {
  return text.split(/\s+/).slice(0, 5).join(' ')
}
