import { expect, test } from 'vitest'
import type { KeyPress } from '../palette/keys.ts'
import { singleKeyAction } from './single-key.ts'

const press = (key: string, code: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...more,
})

test.each([
  [press('c', 'KeyC'), 'copy-say'],
  [press('с', 'KeyC'), 'copy-say'],
  [press('C', 'KeyC'), 'copy-say'],
  [press('l', 'KeyL'), 'open-letter'],
  [press('v', 'KeyV'), 'report'],
  [press('м', 'KeyV'), 'report'],
  [press('?', 'Minus', { shiftKey: true }), 'show-keys'],
  [press('c', 'KeyC', { ctrlKey: true }), undefined],
  [press('c', 'KeyC', { metaKey: true }), undefined],
  [press('l', 'KeyL', { altKey: true }), undefined],
  [press('L', 'KeyL', { shiftKey: true }), undefined],
  [press('x', 'KeyX'), undefined],
])('%j asks for %s', (key, action) => {
  expect(singleKeyAction(key)).toBe(action)
})
