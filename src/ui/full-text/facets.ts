import { et, modeWords, statusWords } from '../../i18n/et.ts'
import type { FilterChoice, FilterCounts } from './pagefind.ts'

/** The filters of the full-text page, in their order on it. */
export const FACETS = ['type', 'mode', 'language', 'state', 'topic'] as const

/** Makes a choice list for every facet that has more than one value. */
export function renderFacets(place: HTMLElement, counts: FilterCounts, chosen: FilterChoice): void {
  place.replaceChildren(
    ...FACETS.flatMap((name) => {
      const values = Object.entries(counts[name] ?? {}).toSorted(([a], [b]) => (a < b ? -1 : 1))
      if (values.length === 0) return []
      const label = document.createElement('label')
      const select = document.createElement('select')
      select.name = name
      select.append(
        new Option(et.fullText.all, ''),
        ...values.map(
          ([value, count]) => new Option(`${wordsOf(name, value)} (${String(count)})`, value),
        ),
      )
      select.value = values.some(([value]) => value === chosen[name]) ? (chosen[name] ?? '') : ''
      label.append(et.fullText[name], select)
      return [label]
    }),
  )
}

/** The values chosen; facets left at „all“ are absent. */
export function readFacets(place: HTMLElement): FilterChoice {
  const selects = [...place.querySelectorAll('select')].filter((select) => select.value !== '')
  return Object.fromEntries(selects.map((select) => [select.name, select.value]))
}

function wordsOf(name: string, value: string): string {
  const words: { readonly [value: string]: string } =
    name === 'mode' ? modeWords : name === 'state' ? statusWords : {}
  return words[value] ?? value
}
