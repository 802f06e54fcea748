import { analysisOf } from '../../checks/analyzers.ts'
import type { Language } from '../../domain/language.ts'
import { LANGUAGES } from '../../domain/language.ts'
import type { KnowledgeBase } from '../../knowledge-base/knowledge-base.ts'
import { textsOf } from '../../checks/check.ts'
import { et } from '../../i18n/et.ts'
import { sentencesOfContent, type PlacedSentence } from './placed-sentences.ts'

/** An entry of the vocabulary that differs, and the sentences that hold a word which came or went. */
export interface VocabularyChange {
  readonly file: string
  readonly entry: string
  readonly added: readonly string[]
  readonly removed: readonly string[]
  /** At most `MOST_SENTENCES`; `more` says how many are left out. */
  readonly sentences: readonly Omit<PlacedSentence, 'gaps'>[]
  readonly more: number
}

const MOST_SENTENCES = 12

/** The entries of the vocabulary that a request adds, changes or takes away. */
export function vocabularyChanges(
  base: KnowledgeBase,
  head: KnowledgeBase,
): readonly VocabularyChange[] {
  const [before, after] = [entriesOf(base), entriesOf(head)]
  return [...new Set([...before.keys(), ...after.keys()])].toSorted().flatMap((key) => {
    const [old, now] = [before.get(key) ?? [], after.get(key) ?? []]
    const added = now.filter((word) => !old.includes(word))
    const removed = old.filter((word) => !now.includes(word))
    if (added.length + removed.length === 0) return []
    const [file = '', entry = ''] = key.split('\u0000')
    const touched = sentencesWith([...added, ...removed], head)
    return [
      {
        file,
        entry,
        added: added.map(plainWord),
        removed: removed.map(plainWord),
        sentences: touched.slice(0, MOST_SENTENCES),
        more: Math.max(0, touched.length - MOST_SENTENCES),
      },
    ]
  })
}

/** Every word of every entry as `lang: word`, by file and entry. A list of unnamed entries is one entry. */
function entriesOf({ vocabulary }: KnowledgeBase): ReadonlyMap<string, readonly string[]> {
  const entries = new Map<string, readonly string[]>()
  for (const { name, value } of vocabulary)
    for (const [entry, words] of entriesIn(value)) entries.set(`${name}\u0000${entry}`, words)
  return entries
}

function entriesIn(value: unknown): readonly (readonly [string, readonly string[]])[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(
    ([key, part]): readonly (readonly [string, readonly string[]])[] =>
      Array.isArray(part) && part.some((one) => typeof one === 'object')
        ? part.map((one: unknown) => [nameOf(one), leaves(one, '')] as const)
        : typeof part === 'object' && part !== null && !Array.isArray(part)
          ? Object.entries(part).every(([, inner]) => Array.isArray(inner))
            ? [[key, leaves(part, '')] as const]
            : Object.entries(part).map(
                ([inner, words]) => [`${key}/${inner}`, leaves(words, '')] as const,
              )
          : [[key, leaves(part, '')] as const],
  )
}

function nameOf(entry: unknown): string {
  const named = entry as { readonly [field: string]: unknown }
  return String(named['id'] ?? named['mode'] ?? named['word'] ?? '')
}

function leaves(value: unknown, path: string): readonly string[] {
  if (typeof value === 'string' || typeof value === 'number')
    return [path ? `${path}: ${String(value)}` : String(value)]
  if (Array.isArray(value)) return value.flatMap((one) => leaves(one, path))
  if (typeof value !== 'object' || value === null) return []
  // The words of an example are its test, not words of the entry.
  return Object.entries(value).flatMap(([key, one]) =>
    key === 'id' ? [] : leaves(one, path ? `${path}.${key}` : key),
  )
}

function plainWord(word: string): string {
  return word.replace(/^callers: /, `${et.review.callers}: `)
}

function sentencesWith(
  words: readonly string[],
  head: KnowledgeBase,
): readonly Omit<PlacedSentence, 'gaps'>[] {
  const wanted = words.flatMap((word) => {
    const match = /^(et|ru|en): (.*)$/.exec(word)
    const language = LANGUAGES.find((one) => one === match?.[1])
    return language ? [{ language, terms: termsOf(match?.[2] ?? '', language, head) }] : []
  })
  if (wanted.length === 0) return []
  const all = [...titlesAndQuestions(head), ...sentencesOfContent(head)]
  return all.flatMap(({ gaps, ...sentence }) => {
    void gaps
    const own = wanted.filter(({ language }) => language === sentence.language)
    if (own.length === 0) return []
    const terms = new Set(termsOf(sentence.text, sentence.language, head))
    return own.some((word) => word.terms.length > 0 && word.terms.every((term) => terms.has(term)))
      ? [sentence]
      : []
  })
}

function termsOf(text: string, language: Language, head: KnowledgeBase): readonly string[] {
  return analysisOf(head)
    .analyzers[language].analyze(text)
    .flatMap(({ terms }) => terms[0]?.term ?? [])
}

function titlesAndQuestions(head: KnowledgeBase): readonly PlacedSentence[] {
  return textsOf(head).flatMap(({ answer, text }) =>
    [text.title, ...text.questions].map((words, index): PlacedSentence => ({
      kind: 'answer',
      subject: answer.id,
      title: answer.title,
      language: text.lang,
      part: index === 0 ? et.review.title : et.review.question,
      text: words,
      gaps: [],
    })),
  )
}
