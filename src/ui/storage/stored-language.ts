import { isLanguage, type Language } from '../../domain/language.ts'
import { readStored, writeStored } from './stored.ts'

const KEY = 'teejuht.keel'

/** The card language that the agent chose last; Estonian for one who never chose. */
export function readStoredLanguage(): Language {
  const stored = readStored(KEY)
  return stored !== undefined && isLanguage(stored) ? stored : 'et'
}

export function storeLanguage(language: Language): void {
  writeStored(KEY, language)
}
