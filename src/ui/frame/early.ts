import { listenForCalls } from '../palette/call-keys.ts'
import { openCalled } from '../palette/open-called.ts'
import { openSearchLine } from '../palette/search-line.ts'
import { readStoredLanguage } from '../storage/stored-language.ts'
import { readStored } from '../storage/stored.ts'
import { parseTheme, THEME_KEY } from '../theme/theme-choice.ts'
import type { EarlyStart } from './early-start.ts'

/*
 * What cannot wait for the other scripts. A script of its own in the head that the page
 * waits for: small, in one file, and run before anything is painted.
 */

// A dark page must not flash white.
const theme = parseTheme(readStored(THEME_KEY))
if (theme !== 'auto') document.documentElement.dataset['theme'] = theme

const mode = document.documentElement.dataset['search']
const notYet = (): void => undefined
const early: EarlyStart = {
  // On the home page people search: its worker loads while the page does.
  search: mode === 'inline' ? openSearchLine(readStoredLanguage()) : undefined,
  called: false,
  onCall: notYet,
}
globalThis.teejuht = early

// Who calls the palette before its script has come is not to call twice.
if (mode === 'inline' || mode === 'dialog')
  listenForCalls(() => {
    openCalled()
    early.called = true
    // The worker loads while the scripts do that will ask it.
    if (mode === 'dialog' && early.onCall === notYet)
      early.search ??= openSearchLine(readStoredLanguage())
    early.onCall()
  })
