import { isLanguage, type Language } from '../../domain/language.ts'

/**
 * The language that an address asks for: `?keel=ru` before a fragment `#ru`, else Estonian.
 * What was chosen on another card is not asked: an address shows the same to everybody.
 */
export function languageOfAddress(address: URL): Language {
  const asked = [address.searchParams.get('keel'), address.hash.slice(1)]
  return asked.find((text) => text !== null && isLanguage(text)) ?? 'et'
}

/** The same address, asking for this language. */
export function withLanguage(address: URL, language: Language): URL {
  const changed = new URL(address)
  changed.searchParams.set('keel', language)
  return changed
}
