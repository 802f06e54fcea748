import type { Day } from '../../domain/day.ts'

/**
 * Easter Sunday of the western churches, by the „anonymous Gregorian“ rule of 1876
 * (J. Meeus, Astronomical Algorithms, chapter 8). Holds for every Gregorian year.
 */
export function easterSunday(year: number): Day {
  const moon = year % 19
  const century = Math.floor(year / 100)
  const ofCentury = year % 100
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const fullMoon = (19 * moon + century - Math.floor(century / 4) - correction + 15) % 30
  const weekday =
    (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - fullMoon - (ofCentury % 4)) % 7
  const late = Math.floor((moon + 11 * fullMoon + 22 * weekday) / 451)
  const sum = fullMoon + weekday - 7 * late + 114
  const month = Math.floor(sum / 31)
  const date = (sum % 31) + 1
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(date)}` as Day
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
