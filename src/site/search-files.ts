import { createHash } from 'node:crypto'
import { vocabularySource } from '../checks/vocabulary-fault.ts'
import { buildIndex } from '../search/index/build-index.ts'
import { parseVocabulary } from '../search/parse-vocabulary.ts'
import { vocabularyForQueries } from '../search/vocabulary.ts'
import type { Site } from './load-site.ts'
import { toSearchDocuments } from './search-documents.ts'

/** A file that the palette's worker loads. Its name changes with its content, so it may be cached for ever. */
export interface SearchFile {
  /** `et`, `ru`, `en` or `vocabulary`. */
  readonly part: string
  /** `et.1a2b3c4d5e6f.json` */
  readonly name: string
  readonly json: string
}

const cache = new WeakMap<Site, readonly SearchFile[]>()

/** The index of every language and the vocabulary, made once a site. */
export function searchFiles(site: Site): readonly SearchFile[] {
  const known = cache.get(site)
  if (known) return known
  const { vocabulary } = parseVocabulary(vocabularySource(site.content))
  const indexes = buildIndex(toSearchDocuments(site), vocabulary).map((file) =>
    toFile(file.lang, file),
  )
  const files = [...indexes, toFile('vocabulary', vocabularyForQueries(vocabulary))]
  cache.set(site, files)
  return files
}

/** Where each part is: for the palette. */
export function searchFileAddresses(site: Site): { readonly [part: string]: string } {
  return Object.fromEntries(searchFiles(site).map((file) => [file.part, `/_otsing/${file.name}`]))
}

function toFile(part: string, value: unknown): SearchFile {
  const json = JSON.stringify(value)
  const hash = createHash('sha256').update(json).digest('hex').slice(0, 12)
  return { part, name: `${part}.${hash}.json`, json }
}
