import { describe, expect, test } from 'vitest'
import { callsPalette, paletteAction, type KeyPress } from './keys.ts'

function press(key: string, more: Partial<KeyPress> = {}): KeyPress {
  return { key, code: '', altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, ...more }
}

describe('paletteAction', () => {
  test.each([
    ['ArrowDown', {}, 'select-next'],
    ['PageUp', {}, 'select-page-up'],
    ['Enter', {}, 'open'],
    ['Enter', { ctrlKey: true }, 'open-in-new-tab'],
    ['Enter', { metaKey: true }, 'open-in-new-tab'],
    ['Escape', {}, 'leave'],
    ['e', { altKey: true, code: 'KeyE' }, 'toggle-explanation'],
    // A Russian layout, and a Mac, where Alt-E is an accent.
    ['у', { altKey: true, code: 'KeyE' }, 'toggle-explanation'],
    ['Dead', { altKey: true, code: 'KeyE' }, 'toggle-explanation'],
  ] as const)('%s with %j is %s', (key, modifiers, action) => {
    expect(paletteAction(press(key, modifiers))).toBe(action)
  })

  test.each([
    ['e', { code: 'KeyE' }],
    ['E', { code: 'KeyE', shiftKey: true }],
    // Selects text up to the beginning of the line.
    ['Home', { shiftKey: true }],
    ['constructor', {}],
    ['__proto__', {}],
  ])('%s with %j types', (key, modifiers) => {
    expect(paletteAction(press(key, modifiers))).toBeUndefined()
  })
})

describe('callsPalette', () => {
  test.each([
    ['/', {}, true],
    ['/', { code: 'Digit7', shiftKey: true }, true],
    ['/', { ctrlKey: true }, false],
    ['k', { code: 'KeyK', ctrlKey: true }, true],
    ['л', { code: 'KeyK', ctrlKey: true }, true],
    ['k', { code: 'KeyK', metaKey: true }, true],
    ['K', { code: 'KeyK', ctrlKey: true, shiftKey: true }, false],
    ['k', { code: 'KeyK' }, false],
  ])('%s with %j: %s', (key, modifiers, calls) => {
    expect(callsPalette(press(key, modifiers))).toBe(calls)
  })
})
