import { expect, test } from 'vitest'
import { newAddressOf } from './new-address.ts'

test.each([
  ['/viide/juhiluba-kadunud.ru.1a2b3c4d/', '/viide/?viide=juhiluba-kadunud.ru.1a2b3c4d'],
  ['/viide/juhiluba-kadunud.ru.1a2b3c4d', '/viide/?viide=juhiluba-kadunud.ru.1a2b3c4d'],
  ['/kvaliteet/juhiluba-kadunud/', '/kvaliteet/?vastus=juhiluba-kadunud'],
  ['/viide/', undefined],
  ['/kvaliteet/', undefined],
  ['/vastused/puudub/', undefined],
  ['/viide/juhiluba-kadunud.xx.1a2b3c4d/', undefined],
])('%j is now %j', (path, address) => {
  expect(newAddressOf(path)).toBe(address)
})
