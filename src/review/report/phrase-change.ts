import { LANGUAGES, type Language } from '../../domain/language.ts'
import type { LetterPhrase } from '../../domain/letter.ts'
import type { KnowledgeBase } from '../../knowledge-base/knowledge-base.ts'
import { diffWords, type WordDiff } from './word-diff.ts'

/** A salutation, closing or signature that differs; it stands in every letter. */
export interface PhraseChange {
  readonly id: string
  readonly label: string
  readonly languages: readonly { readonly language: Language; readonly diff: WordDiff }[]
}

/** The letter phrases that a request adds, changes or takes away. */
export function phraseChanges(base: KnowledgeBase, head: KnowledgeBase): readonly PhraseChange[] {
  const [before, after] = [phrasesOf(base), phrasesOf(head)]
  return [...new Set([...before.keys(), ...after.keys()])].toSorted().flatMap((id) => {
    const [old, now] = [before.get(id), after.get(id)]
    const languages = LANGUAGES.flatMap((language) => {
      const [left, right] = [old?.text[language] ?? '', now?.text[language] ?? '']
      return left === right ? [] : [{ language, diff: diffWords(left, right) }]
    })
    return languages.length > 0 ? [{ id, label: (now ?? old)?.label ?? id, languages }] : []
  })
}

function phrasesOf({ letters }: KnowledgeBase): ReadonlyMap<string, LetterPhrase> {
  const all = [...letters.salutations, ...letters.closings, ...letters.signatures]
  return new Map(all.map((phrase) => [phrase.id, phrase]))
}
