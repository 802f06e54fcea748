import { expect, test } from 'vitest'
import { parseTheme, themeAfter, THEMES } from './theme-choice.ts'

test('the control goes round: auto, light, dark, auto', () => {
  expect(THEMES.map(themeAfter)).toEqual(['light', 'dark', 'auto'])
})

test.each([
  [undefined, 'auto'],
  ['dark', 'dark'],
  ['light', 'light'],
  ['purple', 'auto'],
])('stored %j looks %s', (stored, theme) => {
  expect(parseTheme(stored)).toBe(theme)
})
