import fc from 'fast-check'
import { expect, test } from 'vitest'
import { reportAddress } from './report-address.ts'

const text = { title: 'Vale: Juhiluba', body: 'Leht: /vastused/x/\nSõnad: 5 % & „õ“' }

test.each([
  [
    { kind: 'github', project: 'https://github.com/asutus/teejuht' } as const,
    'https://github.com/asutus/teejuht/issues/new',
    'title',
    'body',
  ],
  [
    { kind: 'gitlab', project: 'https://gitlab.naide.ee/a/b' } as const,
    'https://gitlab.naide.ee/a/b/-/issues/new',
    'issue[title]',
    'issue[description]',
  ],
])('%j opens a prefilled issue', (target, page, title, body) => {
  const address = new URL(reportAddress(target, text) ?? '')
  expect(address.origin + address.pathname).toBe(page)
  expect(address.searchParams.get(title)).toBe(text.title)
  expect(address.searchParams.get(body)).toBe(text.body)
})

test('a mail has its lines and no plus signs', () => {
  const address = reportAddress({ kind: 'mail', mailbox: 'teejuht@asutus.ee' }, text) ?? ''
  expect(address).toMatch(/^mailto:teejuht@asutus\.ee\?subject=Vale%3A%20Juhiluba&body=Leht/)
  expect(address).toContain('%0D%0A')
  expect(address).not.toContain('+')
})

test('copied reports have no address', () => {
  expect(reportAddress({ kind: 'copy' }, text)).toBeUndefined()
})

test('any words make an address that is not too long', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 9_000 }), (body) => {
      const target = { kind: 'github', project: 'https://github.com/a/b' } as const
      const address = new URL(reportAddress(target, { title: 'T', body }) ?? '')
      expect(address.searchParams.get('body')?.length).toBeLessThanOrEqual(3_000)
    }),
  )
})
