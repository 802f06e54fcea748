import { readStoredLanguage } from '../storage/stored-language.ts'
import { findPalette } from './find-palette.ts'
import { startSearchEarly } from './search-line.ts'

/** Milliseconds; a busy page is not kept without its search for longer. */
const LONGEST_WAIT = 2_000

/*
 * A card is read and copied from without the palette, so that its code, most of it React,
 * waits until the page has nothing else to do or somebody calls the palette.
 */
const place = findPalette('dialog')
if (place) {
  let hydrated: Promise<void> | undefined
  const hydrate = (): void => {
    if (hydrated) return
    startSearchEarly(readStoredLanguage())
    hydrated = import('./hydrate.ts')
      .then(({ hydratePalette }) => {
        hydratePalette(place)
      })
      .catch(() => {
        // The box is a form that leads to the full-text page; the next call tries again.
        hydrated = undefined
      })
  }
  const early = globalThis.teejuht
  if (early) early.onCall = hydrate
  if (early?.called) hydrate()
  else whenIdle(hydrate)
}

function whenIdle(work: () => void): void {
  // Safari has no idle time to give.
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: LONGEST_WAIT })
  else setTimeout(work, LONGEST_WAIT / 10)
}
