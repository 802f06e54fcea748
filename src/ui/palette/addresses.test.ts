import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cardAddress, fullTextAddress, parseSearchAddresses } from './addresses.ts'

describe('parseSearchAddresses', () => {
  test('reads the files that the list names', () => {
    expect(parseSearchAddresses({ vocabulary: '/v.json', et: '/et.json', ru: '/ru.json' })).toEqual(
      { vocabulary: '/v.json', indexes: { et: '/et.json', ru: '/ru.json' } },
    )
  })

  test.each([undefined, '', null, [], {}, { et: '/et.json' }, { vocabulary: '/v.json' }])(
    'finds nothing to search in %j',
    (list) => {
      expect(parseSearchAddresses(list)).toBeUndefined()
    },
  )
})

test('a card opens in the language of its hit', () => {
  expect(cardAddress({ id: 'juhiluba-kadunud', lang: 'et' })).toBe('/vastused/juhiluba-kadunud/')
  expect(cardAddress({ id: 'juhiluba-kadunud', lang: 'ru' })).toBe(
    '/vastused/juhiluba-kadunud/?keel=ru',
  )
})

test('the full-text page gets the very words, whatever they are', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (query) => {
      const address = new URL(fullTextAddress(query), 'http://guide.test')
      expect(address.pathname).toBe('/otsing/')
      expect(address.searchParams.get('q') ?? '').toBe(query.trim().toWellFormed())
    }),
  )
})
