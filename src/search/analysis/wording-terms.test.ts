import { describe, expect, test } from 'vitest'
import { openOwnContent } from '../../../tests/support/content-search.ts'
import { createEstonianLemmatizer } from './estonian/lemmatizer.ts'
import { outsideGroups, synonymGroups } from './synonyms.ts'
import { tokenize } from './tokenize.ts'
import { createWordTerms } from './word-terms.ts'
import { wordingTermReader, wordingTermsOf } from './wording-terms.ts'

describe('what is known of wordings beforehand', () => {
  const { vocabulary } = openOwnContent()
  const wordTerms = createWordTerms('et', createEstonianLemmatizer(vocabulary.bank))
  const anew = wordingTermReader('et', vocabulary, wordTerms)
  const wordingTerms = wordingTermsOf(vocabulary)

  test('is what the analysis would say of each of them, without asking it', () => {
    const known = wordingTermReader('et', { wordingTerms }, () => {
      throw new Error('analysed anew')
    })
    const groups = [...synonymGroups(vocabulary, 'et', 'query'), ...outsideGroups(vocabulary, 'et')]
    const words = [
      ...groups.flatMap((group) => group.wordings),
      ...vocabulary.modeWords.flatMap(({ et }) => et),
    ].flatMap(tokenize)
    expect(words.length).toBeGreaterThan(1000)
    for (const { text } of words) expect(known(text)).toBe(anew(text))
  })

  test('is of Estonian only, and no name of an object’s own property', () => {
    expect(wordingTermReader('et', { wordingTerms }, wordTerms)('constructor')).toBe('constructor')
    expect(
      wordingTermReader(
        'en',
        { wordingTerms },
        createWordTerms('en', createEstonianLemmatizer(vocabulary.bank)),
      )('licences'),
    ).toBe('licenc')
  })
})
