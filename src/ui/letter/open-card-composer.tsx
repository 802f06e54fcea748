import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { Language } from '../../domain/language.ts'
import { CardComposer } from './CardComposer.tsx'
import { loadFonts } from './load-fonts.ts'
import { loadAnswer, loadPhrases } from './load-letters.ts'

/**
 * Puts the composer of an answer into a place of its card. The language is asked for once its
 * data have come: it may be changed meanwhile. @throws when its data cannot be loaded.
 */
export async function openCardComposer(
  place: HTMLElement,
  id: string,
  language: () => Language,
): Promise<void> {
  loadFonts()
  const [answer, choices] = await Promise.all([loadAnswer(id), loadPhrases()])
  if (!answer) throw new Error(`there is no record of ${id}`)
  place.hidden = false
  const root = createRoot(place)
  flushSync(() => {
    root.render(<CardComposer answer={answer} choices={choices} language={language()} />)
  })
}
