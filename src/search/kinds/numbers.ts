import type { KindQuery } from './match-kinds.ts'

const SHORTEST = 3
/** From so many digits on a number that is still being typed is recognised. */
const SHORTEST_BEGINNING = 4
const COUNTRY_BEGUN = /^(?:00)?372/
const COUNTRY = /^(?:00)?372(?=\d{7,8}$)/

/** A number as it is compared: letters and digits, without the country's code. */
export function bareNumber(text: string): string {
  const bare = text.toUpperCase().replace(/[^0-9A-Z]/g, '')
  return bare.replace(COUNTRY, '')
}

/** The number that a query is: „620 1200“, „+372 6201200“, „EE89 1010 …“; words that name a kind may stand beside it. */
export function numberIn(
  languages: readonly Pick<KindQuery, 'tokens' | 'named'>[],
): string | undefined {
  const tokens = languages[0]?.tokens ?? []
  const others = tokens.filter(
    ({ stop }, position) =>
      !stop && !languages.some(({ named }) => (named[position]?.size ?? 0) > 0),
  )
  const digits = bareNumber(others.map(({ text }) => text).join(''))
  const isNumber = others.every(({ text }) => /^(?:ee)?\d+$/i.test(text))
  return isNumber && digits.length >= SHORTEST ? digits : undefined
}

/** Whether the number is one of these, or the beginning of one. */
export function isNumberOf(number: string, numbers: readonly string[]): boolean {
  const asked = [number, number.replace(COUNTRY_BEGUN, '')]
  return numbers.some((own) =>
    asked.some((one) => own === one || (one.length >= SHORTEST_BEGINNING && own.startsWith(one))),
  )
}
