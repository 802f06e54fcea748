import { et } from '../../i18n/et.ts'
import { readStored, writeStored } from '../storage/stored.ts'
import { parseTheme, THEME_KEY, themeAfter, type Theme } from './theme-choice.ts'

const words: Readonly<Record<Theme, string>> = {
  auto: et.navigation.themeAuto,
  light: et.navigation.themeLight,
  dark: et.navigation.themeDark,
}

let theme = parseTheme(readStored(THEME_KEY))
const buttons = document.querySelectorAll('[data-theme-toggle]')

function show(): void {
  if (theme === 'auto') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
  for (const button of buttons) button.textContent = `${et.navigation.theme}: ${words[theme]}`
}

for (const button of buttons) {
  button.addEventListener('click', () => {
    theme = themeAfter(theme)
    writeStored(THEME_KEY, theme === 'auto' ? undefined : theme)
    show()
  })
}

// The choice may have been made in another tab.
addEventListener('storage', ({ key, newValue }) => {
  if (key !== THEME_KEY) return
  theme = parseTheme(newValue ?? undefined)
  show()
})

show()
