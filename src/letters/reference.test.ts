import { expect, test } from 'vitest'
import { formatReference, parseReference } from './reference.ts'

test('a reference names answer, language and the beginning of the digest', () => {
  expect(formatReference('juhiluba-kadunud', 'et', 'sha256:1a2b3c4d5e6f')).toBe(
    'juhiluba-kadunud.et.1a2b3c4d',
  )
})

test.each([
  'juhiluba-kadunud.et.1a2b3c4d',
  'Viide: juhiluba-kadunud.et.1a2b3c4d.',
  '  JUHILUBA-KADUNUD.ET.1A2B3C4D\n',
  'https://teejuht.test/viide/juhiluba-kadunud.et.1a2b3c4d/',
])('%j is read', (text) => {
  expect(parseReference(text)).toEqual({
    id: 'juhiluba-kadunud',
    language: 'et',
    version: '1a2b3c4d',
  })
})

test.each([
  '',
  'juhiluba-kadunud',
  'juhiluba.fi.1a2b3c4d',
  'juhiluba.et.1a2b3c',
  '../../etc',
  '-.et.1a2b3c4d',
])('%j holds none', (text) => {
  expect(parseReference(text)).toBeUndefined()
})
