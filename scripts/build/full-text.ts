import { join } from 'node:path'
import { close, createIndex } from 'pagefind'
import { createAnalyzer } from '../../src/search/analysis/analyze.ts'
import { createEstonianLemmatizer } from '../../src/search/analysis/estonian/lemmatizer.ts'
import type { SearchLanguage } from '../../src/search/language.ts'
import { parseVocabulary, type VocabularySource } from '../../src/search/parse-vocabulary.ts'
import { vocabularyForQueries } from '../../src/search/vocabulary.ts'
import type { TextAnalyzers } from './annotate-page.ts'

// No language: Pagefind has no stemmer for it, so words are what our analysis made of them.
const NO_STEMMER = 'zxx'

/** Pagefind's index while it is being made, in a process of its own. */
export interface FullText {
  /** Takes what Pagefind is to read of a page; pages in another order give another index. */
  add(path: string, content: string): Promise<void>
  /** Writes the index into the site. @throws when Pagefind reports errors. */
  write(folder: string): Promise<void>
  close(): Promise<void>
}

// So many pages may wait for Pagefind; more would only fill the memory.
const MOST_WAITING = 32

/** Begins an index. @throws when Pagefind does not start. */
export async function openFullText(): Promise<FullText> {
  const { index, errors } = await createIndex({ forceLanguage: NO_STEMMER })
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`)
  const faults: string[] = []
  const waiting: Promise<void>[] = []
  return {
    async add(path, content) {
      const url = `/${path.replace(/index\.html$/, '')}`
      waiting.push(
        index.addHTMLFile({ url, content }).then((added) => void faults.push(...added.errors)),
      )
      if (waiting.length >= MOST_WAITING) await waiting.shift()
    },
    async write(folder) {
      await Promise.all(waiting)
      faults.push(...(await index.writeFiles({ outputPath: join(folder, 'pagefind') })).errors)
      if (faults.length > 0) throw new Error(`Pagefind: ${faults.join('; ')}`)
    },
    async close() {
      await close()
    },
  }
}

/** The analysis of pages with the very words that the browser will read queries with. */
export function textAnalyzers(source: VocabularySource): TextAnalyzers {
  const vocabulary = vocabularyForQueries(parseVocabulary(source).vocabulary)
  const estonian = createEstonianLemmatizer(vocabulary.bank)
  const analyzerOf = (lang: SearchLanguage) => createAnalyzer(lang, vocabulary, estonian, 'text')
  return { et: analyzerOf('et'), ru: analyzerOf('ru'), en: analyzerOf('en') }
}
