import type { SearchLanguage } from '../../search/language.ts'
import { isIndexFile, type SearchIndexFile } from '../../search/index/index-file.ts'
import type { SearchAddresses } from './messages.ts'

/** Loads the JSON at an address; rejects when it cannot be had or is not JSON. */
export type Load = (address: string) => Promise<unknown>

/** The index files as they come. */
export interface IndexShelf {
  /** Begins to load a language unless that has begun; settles when it is there or missing. */
  readonly fetch: (lang: SearchLanguage) => Promise<void>
  /** The files that have come and were not taken yet, or the oldest of them; the shelf keeps none of them. */
  readonly take: (most?: number) => readonly SearchIndexFile[]
  readonly hasAny: () => boolean
  /** Languages whose file cannot be loaded or read. */
  readonly missing: () => readonly SearchLanguage[]
  /** Whether nothing more will come. */
  readonly isComplete: () => boolean
}

/** A shelf for the files at these addresses; `onChange` is told of each that comes or fails. */
export function createIndexShelf(
  addresses: SearchAddresses,
  load: Load,
  onChange: (lang: SearchLanguage) => void,
): IndexShelf {
  const come = new Set<SearchLanguage>()
  const untaken: SearchIndexFile[] = []
  const missing = new Set<SearchLanguage>()
  const begun = new Map<SearchLanguage, Promise<void>>()

  async function begin(lang: SearchLanguage, address: string): Promise<void> {
    const file = await load(address).catch(() => undefined)
    if (isIndexFile(file) && file.lang === lang) {
      come.add(lang)
      untaken.push(file)
    } else missing.add(lang)
    onChange(lang)
  }

  return {
    fetch(lang) {
      const address = addresses.indexes[lang]
      if (address === undefined) return Promise.resolve()
      const loading = begun.get(lang) ?? begin(lang, address)
      begun.set(lang, loading)
      return loading
    },
    take: (most = untaken.length) => untaken.splice(0, most),
    hasAny: () => come.size > 0,
    missing: () => [...missing],
    isComplete: () => come.size + missing.size === Object.keys(addresses.indexes).length,
  }
}
