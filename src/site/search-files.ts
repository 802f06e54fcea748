import { createHash } from 'node:crypto'
import type { SearchDocument } from '../search/document.ts'
import { wordingTermsOf } from '../search/analysis/wording-terms.ts'
import { buildIndex, type KeptReading } from '../search/index/build-index.ts'
import { createTextReaders } from '../search/index/text-reader.ts'
import { withKinds } from '../search/index/with-kinds.ts'
import type { KindDocuments } from '../search/kinds/kind-document.ts'
import { parseVocabulary, type VocabularySource } from '../search/parse-vocabulary.ts'
import { vocabularyForQueries } from '../search/vocabulary.ts'

/** A file that the palette's worker loads. Its name changes with its content, so it may be cached for ever. */
export interface SearchFile {
  /** `et`, `ru`, `en` or `vocabulary`. */
  readonly part: string
  /** `et.1a2b3c4d5e6f.json` */
  readonly name: string
  readonly json: string
}

/** What the search files are made from: plain values, so that another thread can make them. */
export interface SearchSource {
  readonly documents: readonly SearchDocument[]
  readonly kinds: KindDocuments
  readonly vocabulary: VocabularySource
}

/** The index of every language and the vocabulary. The same source gives the same bytes, whatever is kept. */
export function makeSearchFiles(source: SearchSource, kept?: KeptReading): readonly SearchFile[] {
  const { vocabulary } = parseVocabulary(source.vocabulary)
  const built = buildIndex(source.documents, vocabulary, createTextReaders(vocabulary), kept)
  const files = withKinds(built, source.kinds)
  const indexes = files.map((file) => toFile(file.lang, file))
  const words = { ...vocabularyForQueries(vocabulary), wordingTerms: wordingTermsOf(vocabulary) }
  return [...indexes, toFile('vocabulary', words)]
}

/** The one list of where each part is, whose own address never changes. */
export function searchFileList(files: readonly SearchFile[]): string {
  return JSON.stringify(
    Object.fromEntries(files.map((file) => [file.part, `/_otsing/${file.name}`])),
  )
}

function toFile(part: string, value: unknown): SearchFile {
  const json = JSON.stringify(value)
  const hash = createHash('sha256').update(json).digest('hex').slice(0, 12)
  return { part, name: `${part}.${hash}.json`, json }
}
