import { formatDay, parseDay, type Day } from '../domain/day.ts'
import type {
  Channel,
  Contact,
  DurationUnit,
  Fact,
  FactContent,
  FactValue,
  LimitUnit,
} from '../domain/fact.ts'
import type { Language } from '../domain/language.ts'
import { LOCALES, numberFormat, pluralRules } from './formatters.ts'

// A narrow no-break space would be lost in some mail programs; the wide one survives everywhere.
const NBSP = '\u00a0'

/** Forms by plural category; Estonian takes the partitive after every number but one. */
type CountedNoun = { readonly [category in Intl.LDMLPluralRule]?: string } & {
  readonly other: string
}

const DURATIONS: {
  readonly [unit in DurationUnit]: { readonly [language in Language]: CountedNoun }
} = {
  minute: {
    et: { one: 'minut', other: 'minutit' },
    ru: { one: 'минута', few: 'минуты', other: 'минут' },
    en: { one: 'minute', other: 'minutes' },
  },
  hour: {
    et: { one: 'tund', other: 'tundi' },
    ru: { one: 'час', few: 'часа', other: 'часов' },
    en: { one: 'hour', other: 'hours' },
  },
  day: {
    et: { one: 'päev', other: 'päeva' },
    ru: { one: 'день', few: 'дня', other: 'дней' },
    en: { one: 'day', other: 'days' },
  },
  'working-day': {
    et: { one: 'tööpäev', other: 'tööpäeva' },
    ru: { one: 'рабочий день', few: 'рабочих дня', other: 'рабочих дней' },
    en: { one: 'working day', other: 'working days' },
  },
  week: {
    et: { one: 'nädal', other: 'nädalat' },
    ru: { one: 'неделя', few: 'недели', other: 'недель' },
    en: { one: 'week', other: 'weeks' },
  },
  month: {
    et: { one: 'kuu', other: 'kuud' },
    ru: { one: 'месяц', few: 'месяца', other: 'месяцев' },
    en: { one: 'month', other: 'months' },
  },
  year: {
    et: { one: 'aasta', other: 'aastat' },
    ru: { one: 'год', few: 'года', other: 'лет' },
    en: { one: 'year', other: 'years' },
  },
}

const LIMITS: { readonly [unit in LimitUnit]: { readonly [language in Language]: string } } = {
  g: { et: 'g', ru: 'г', en: 'g' },
  kg: { et: 'kg', ru: 'кг', en: 'kg' },
  t: { et: 't', ru: 'т', en: 't' },
  mm: { et: 'mm', ru: 'мм', en: 'mm' },
  cm: { et: 'cm', ru: 'см', en: 'cm' },
  m: { et: 'm', ru: 'м', en: 'm' },
  km: { et: 'km', ru: 'км', en: 'km' },
  'km/h': { et: 'km/h', ru: 'км/ч', en: 'km/h' },
  kW: { et: 'kW', ru: 'кВт', en: 'kW' },
  J: { et: 'J', ru: 'Дж', en: 'J' },
  cm3: { et: 'cm³', ru: 'см³', en: 'cm³' },
  kn: { et: 'sõlme', ru: 'узлов', en: 'knots' },
  percent: { et: '%', ru: '%', en: '%' },
  count: { et: '', ru: '', en: '' },
  'euro-cent': { et: 'senti', ru: 'центов', en: 'cents' },
}

const CHANNEL_WORDS: {
  readonly [channel in Channel]: { readonly [language in Language]: string }
} = {
  'e-teenindus': { et: 'e-teeninduses', ru: 'в э-службе', en: 'in the e-service' },
  buroo: { et: 'büroos', ru: 'в бюро', en: 'at the service bureau' },
}

/** A number with the language's separators: `1 500,5` (et, ru), `1,500.5` (en). No grouping below ten thousand. */
export function formatNumber(value: number, language: Language, minimumFractionDigits = 0): string {
  return numberFormat(language, minimumFractionDigits).format(value)
}

/** Euros: `33 €` in Estonian and Russian, `€33` in English. */
export function formatAmount(euros: number, language: Language): string {
  // Cents are written in full: 2,50 and not 2,5.
  const number = formatNumber(euros, language, Number.isInteger(euros) ? 0 : 2)
  return language === 'en' ? `€${number}` : `${number}${NBSP}€`
}

function formatCounted(value: number, noun: CountedNoun, language: Language): string {
  const category = pluralRules(language).select(value)
  return `${formatNumber(value, language)}${NBSP}${noun[category] ?? noun.other}`
}

/** Name, then the ways to reach it, as far as they are known. */
export function formatContact(contact: Contact, language: Language): string {
  const phoneWord = { et: 'tel', ru: 'тел.', en: 'tel.' }[language]
  const parts = [
    contact.name[language],
    contact.phone && `${phoneWord}${NBSP}${contact.phone}`,
    contact.email,
    contact.web?.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, ''),
    contact.address,
  ]
  return parts.filter(Boolean).join(', ')
}

/** A value in words, with its unit. Callers pass content that fits the fact's kind. */
export function formatContent(fact: Fact, content: FactContent, language: Language): string {
  if (typeof content === 'number') return formatQuantity(fact, content, language)
  if (typeof content === 'string') {
    const day = fact.kind === 'date' ? parseDay(content) : undefined
    return day ? formatDate(day, language) : content
  }
  return 'name' in content ? formatContact(content, language) : content[language]
}

// Estonian and Russian write a day in figures; English figures would be read the other way round.
function formatDate(day: Day, language: Language): string {
  if (language !== 'en') return formatDay(day)
  return new Intl.DateTimeFormat(LOCALES.en, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  )
}

function formatQuantity(fact: Fact, value: number, language: Language): string {
  if (fact.kind === 'amount') return formatAmount(value, language)
  if (fact.kind === 'age') return formatCounted(value, DURATIONS.year[language], language)
  if (fact.unit && fact.unit in DURATIONS) {
    return formatCounted(value, DURATIONS[fact.unit as DurationUnit][language], language)
  }
  const unit = fact.unit ? LIMITS[fact.unit as LimitUnit][language] : ''
  if (unit === '%' && language === 'en') return `${formatNumber(value, language)}%`
  return unit ? `${formatNumber(value, language)}${NBSP}${unit}` : formatNumber(value, language)
}

/** The channel's words: `e-teeninduses`. */
export function formatChannel(channel: Channel, language: Language): string {
  return CHANNEL_WORDS[channel][language]
}

/** Several channels' values in one phrase: `e-teeninduses 23 €, büroos 33 €`. */
export function formatChannels(
  fact: Fact,
  values: readonly FactValue[],
  language: Language,
): string {
  return values
    .map((value) => {
      const words = formatContent(fact, value.value, language)
      if (!value.channel) return words
      const channel = formatChannel(value.channel, language)
      return language === 'en' ? `${words} ${channel}` : `${channel} ${words}`
    })
    .join(', ')
}

/** What stands where no value is known: where to look it up. */
export function formatUnknown(fact: Fact, language: Language): string {
  const look = { et: 'kontrolli', ru: 'уточните', en: 'please check' }[language]
  return fact.page ? `${look}: ${fact.page}` : `${look}: ${fact.label[language]}`
}
