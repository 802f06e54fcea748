import { isLanguage, type Language } from '../../domain/language.ts'
import { parseAnswerId } from '../../domain/topic.ts'

// A letter of more answers would not be read; and an address must not make the page load without end.
const MAX_ANSWERS = 12

/** What an address of `/kiri/` asks for. It never holds what is typed into gaps. */
export interface ComposerRequest {
  readonly ids: readonly string[]
  readonly language: Language
}

/** Reads `?vastused=a,b&keel=ru`. */
export function readComposerAddress(address: URL): ComposerRequest {
  const asked = (address.searchParams.get('vastused') ?? '').split(',')
  const ids = asked.flatMap((text) => parseAnswerId(text.trim()) ?? [])
  const language = address.searchParams.get('keel') ?? ''
  return {
    ids: [...new Set(ids)].slice(0, MAX_ANSWERS),
    language: isLanguage(language) ? language : 'et',
  }
}

/** The address of the composer with these answers. */
export function composerAddress(ids: readonly string[], language: Language): string {
  const parts = [
    ...(ids.length > 0 ? [`vastused=${ids.join(',')}`] : []),
    ...(language === 'et' ? [] : [`keel=${language}`]),
  ]
  return parts.length > 0 ? `/kiri/?${parts.join('&')}` : '/kiri/'
}
