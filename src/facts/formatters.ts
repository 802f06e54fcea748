import type { Language } from '../domain/language.ts'

/** The locale by which each language of the guide writes numbers and days. */
export const LOCALES: { readonly [language in Language]: string } = {
  et: 'et-EE',
  ru: 'ru-RU',
  en: 'en-GB',
}

// Making a formatter costs a hundred times more than using it, and a site formats every fee on every page.
const numberFormats = new Map<string, Intl.NumberFormat>()
const rules = new Map<Language, Intl.PluralRules>()

/** Writes numbers with at least so many decimals and at most two. No grouping below ten thousand. */
export function numberFormat(language: Language, minimumFractionDigits: number): Intl.NumberFormat {
  const key = `${language} ${String(minimumFractionDigits)}`
  let format = numberFormats.get(key)
  if (!format) {
    format = new Intl.NumberFormat(LOCALES[language], {
      minimumFractionDigits,
      maximumFractionDigits: Math.max(2, minimumFractionDigits),
      useGrouping: 'min2',
    })
    numberFormats.set(key, format)
  }
  return format
}

/** Which form of a counted noun a number takes. */
export function pluralRules(language: Language): Intl.PluralRules {
  let found = rules.get(language)
  if (!found) {
    found = new Intl.PluralRules(LOCALES[language])
    rules.set(language, found)
  }
  return found
}
