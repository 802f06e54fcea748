import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { diffBlocks, diffWords, type DiffBlock } from './word-diff.ts'

const side = (block: DiffBlock, kind: 'added' | 'removed'): string =>
  block
    .filter((part) => part.kind === 'same' || part.kind === kind)
    .map(({ text }) => text)
    .join('')

describe('diffWords', () => {
  test('tells words of any script apart, not letters', () => {
    expect(diffWords('Старое удостоверение утеряно', 'Старое удостоверение найдено')).toEqual([
      { kind: 'same', text: 'Старое удостоверение ' },
      { kind: 'removed', text: 'утеряно' },
      { kind: 'added', text: 'найдено' },
    ])
  })

  test('shows both whole when hardly a word stayed', () => {
    expect(diffWords('Üks kaks kolm.', 'Neli viis kuus.').map(({ kind }) => kind)).toEqual([
      'removed',
      'added',
    ])
  })

  test('the old and the new text can be read from it, whatever they are', () => {
    const text = fc.string({ unit: 'grapheme' })
    fc.assert(
      fc.property(text, text, (before, after) => {
        const block = diffWords(before, after)
        return side(block, 'removed') === before && side(block, 'added') === after
      }),
    )
  })
})

test('blocks that stayed are left out, those that came and went are whole', () => {
  expect(diffBlocks(['jääb', 'kaob', 'jääb ka'], ['jääb', 'jääb ka', 'tuleb'])).toEqual([
    [{ kind: 'removed', text: 'kaob' }],
    [{ kind: 'added', text: 'tuleb' }],
  ])
})
