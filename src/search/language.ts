/** The languages in which callers ask and answers are written. */
export type SearchLanguage = 'et' | 'ru' | 'en'

/** In the order in which a tie between languages is decided. */
export const SEARCH_LANGUAGES: readonly SearchLanguage[] = ['et', 'ru', 'en']
