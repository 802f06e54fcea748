const FIRST_WEIGHTS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 1]
const SECOND_WEIGHTS = [3, 4, 5, 6, 7, 8, 9, 1, 2, 3]

/**
 * Is this an Estonian personal code (isikukood): a century and sex, a day of the calendar,
 * and the right check digit? Eleven digits, nothing between them.
 *
 * @see EVS 585:2007; two rounds of weights modulo 11, a second remainder of ten counts as zero.
 */
export function isPersonalCode(digits: string): boolean {
  return isBirthday(digits) && checkDigitOf(digits) === Number(digits[10])
}

/** Could the first seven digits be a century, a sex and a day of birth? */
export function isBirthday(digits: string): boolean {
  if (!/^[1-8]\d{10}$/.test(digits)) return false
  const century = 18 + Math.floor((Number(digits[0]) - 1) / 2)
  const day = `${String(century)}${digits.slice(1, 3)}-${digits.slice(3, 5)}-${digits.slice(5, 7)}`
  const instant = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(day)
}

/** The eleventh digit that belongs to the first ten. */
export function checkDigitOf(digits: string): number {
  const remainder = (weights: readonly number[]): number =>
    weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % 11
  const first = remainder(FIRST_WEIGHTS)
  return first < 10 ? first : remainder(SECOND_WEIGHTS) % 10
}
