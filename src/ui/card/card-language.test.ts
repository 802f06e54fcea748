import { describe, expect, test } from 'vitest'
import { languageOfAddress, withLanguage } from './card-language.ts'

const card = (rest: string) => new URL(`http://guide.test/vastused/juhiluba/${rest}`)

describe('languageOfAddress', () => {
  test.each([
    ['', 'et'],
    ['?keel=ru', 'ru'],
    ['#en', 'en'],
    ['?keel=ru#en', 'ru'],
    ['?keel=et#ru', 'et'],
    ['?keel=ru#kiri', 'ru'],
    ['?keel=fi', 'et'],
    ['?keel=fi#en', 'en'],
    ['?keel=', 'et'],
    ['#constructor', 'et'],
  ])('%j is read as %s', (rest, language) => {
    expect(languageOfAddress(card(rest))).toBe(language)
  })
})

test('a choice stays in the address and wins over the fragment', () => {
  const chosen = withLanguage(card('?q=1#ru'), 'en')
  expect(chosen.search + chosen.hash).toBe('?q=1&keel=en#ru')
  expect(languageOfAddress(chosen)).toBe('en')
})
