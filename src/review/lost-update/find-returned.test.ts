import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findReturned } from './find-returned.ts'

const owner = (name: string, extra = ''): string =>
  `title: "Luba"\nowner: "${name}"\nverify: []\nmodes:\n  - "meri"\n${extra}`

describe('findReturned', () => {
  test('a value that main had replaced and the change brings back is found at its line', () => {
    const former = { before: owner('KTT'), after: owner('RIA') }
    expect(findReturned(owner('RIA'), owner('KTT'), former)).toEqual([
      { line: 2, returned: 'owner: "KTT"', replacement: 'owner: "RIA"' },
    ])
  })

  test('a sentence inside a long line is found', () => {
    const line = (fee: string): string => `Tule kohale. Lõiv on ${fee} eurot. Võta pass kaasa.`
    const found = findReturned(line('30'), line('20'), { before: line('20'), after: line('30') })
    expect(found).toMatchObject([
      { returned: 'Lõiv on 20 eurot.', replacement: 'Lõiv on 30 eurot.' },
    ])
  })

  test('what a commit only took out is found when it is long enough to be nothing else', () => {
    const kept = 'Esimene lause.\n'
    const gone = 'See lause oli liiga pikk ja eksitav.\n'
    const former = { before: kept + gone, after: kept }
    expect(findReturned(kept, kept + gone, former)).toHaveLength(1)
    expect(
      findReturned('a\n', 'a\nverify: []\n', { before: 'a\nverify: []\n', after: 'a\n' }),
    ).toEqual([])
  })

  test.each([
    ['another new value', owner('RIA'), owner('PPA')],
    ['an addition beside it', owner('RIA'), owner('RIA', 'uus: "rida"\n')],
    ['a short common line that came and went', owner('RIA'), owner('RIA', 'verify: []\n')],
    [
      'a line that only moved',
      `a\n${owner('RIA')}owner: "KTT"\n`,
      `owner: "KTT"\na\n${owner('RIA')}`,
    ],
  ])('%s is no lost update', (_, base, head) => {
    expect(findReturned(base, head, { before: owner('KTT'), after: owner('RIA') })).toEqual([])
  })

  test('a change that returns nothing is never told, whatever the texts', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', 'verify: []', 'x y z'), { maxLength: 8 })
    fc.assert(
      fc.property(text, text, text, (before, after, base) => {
        const past = { before: before.join('\n'), after: after.join('\n') }
        expect(findReturned(base.join('\n'), base.join('\n'), past)).toEqual([])
        const added = [...base, 'midagi täiesti uut'].join('\n')
        expect(findReturned(base.join('\n'), added, past)).toEqual([])
      }),
    )
  })
})
