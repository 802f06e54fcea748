/** The languages that a caller may be answered in. Staff text is Estonian only. */
export const LANGUAGES = ['et', 'ru', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** Client text in another language than the one it was first written in. */
export const TRANSLATION_LANGUAGES = ['ru', 'en'] as const
export type TranslationLanguage = (typeof TRANSLATION_LANGUAGES)[number]

/** A word or phrase in every language of the guide. */
export type Localized = { readonly [language in Language]: string }

export function isLanguage(text: string): text is Language {
  return (LANGUAGES as readonly string[]).includes(text)
}
