import { describe, expect, test } from 'vitest'
import { guideAction, type KeyPress } from './guide-keys.ts'

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  ...held,
})

describe('guideAction', () => {
  test.each([
    ['1', { kind: 'choose', number: 1 }],
    ['9', { kind: 'choose', number: 9 }],
    ['Backspace', { kind: 'back' }],
    ['ArrowLeft', { kind: 'back' }],
    ['Home', { kind: 'restart' }],
    ['0', undefined],
    ['12', undefined],
    ['a', undefined],
    ['ArrowRight', undefined],
  ])('%s', (key, action) => {
    expect(guideAction(press(key))).toEqual(action)
  })

  test.each(['altKey', 'ctrlKey', 'metaKey'] as const)('with %s a key is the browser’s', (held) => {
    for (const key of ['1', 'ArrowLeft', 'Home'])
      expect(guideAction(press(key, { [held]: true }))).toBeUndefined()
  })
})
