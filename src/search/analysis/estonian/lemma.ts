/**
 * A dictionary form of a word, and how it was found:
 *
 * - `bank`: a listed word
 * - `compound-whole`, `compound-part`: a compound of listed parts, and each part
 * - `rule`: a guess at an unknown word by the words that it rhymes with
 * - `surface`: the word as typed
 * - `action-noun`: ties a verb to its nouns of action and agent (kaotama – kaotamine), either way
 */
export interface EstonianLemma {
  readonly lemma: string
  readonly kind: 'bank' | 'compound-whole' | 'compound-part' | 'rule' | 'surface' | 'action-noun'
}
