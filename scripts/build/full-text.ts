import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { close, createIndex } from 'pagefind'
import { createAnalyzer } from '../../src/search/analysis/analyze.ts'
import { createEstonianLemmatizer } from '../../src/search/analysis/estonian/lemmatizer.ts'
import type { SearchLanguage } from '../../src/search/language.ts'
import type { Vocabulary } from '../../src/search/vocabulary.ts'
import { annotatePage, type TextAnalyzers } from './annotate-page.ts'

// No language: Pagefind has no stemmer for it, so words are what our analysis made of them.
const NO_STEMMER = 'zxx'

/**
 * Adds Pagefind's index to a built site. Only elements marked `data-pagefind-body` are read,
 * each word with the terms that our analysis gives it (docs/adr/0007).
 *
 * @throws when Pagefind reports errors.
 */
export async function buildFullText(folder: string): Promise<void> {
  const analyzers = textAnalyzers(readVocabulary(folder))
  const { index, errors } = await createIndex({ forceLanguage: NO_STEMMER })
  try {
    if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`)
    const faults: string[] = []
    for (const page of pagesOf(folder)) {
      const content = annotatePage(readFileSync(join(folder, page), 'utf8'), analyzers)
      if (content === undefined) continue
      const url = `/${page.replace(/index\.html$/, '')}`
      faults.push(...(await index.addHTMLFile({ url, content })).errors)
    }
    faults.push(...(await index.writeFiles({ outputPath: join(folder, 'pagefind') })).errors)
    if (faults.length > 0) throw new Error(`Pagefind: ${faults.join('; ')}`)
  } finally {
    await close()
  }
}

function textAnalyzers(vocabulary: Vocabulary): TextAnalyzers {
  const estonian = createEstonianLemmatizer(vocabulary.bank)
  const analyzerOf = (lang: SearchLanguage) => createAnalyzer(lang, vocabulary, estonian, 'text')
  return { et: analyzerOf('et'), ru: analyzerOf('ru'), en: analyzerOf('en') }
}

// The very file that the browser will read queries with: both sides must know the same words.
function readVocabulary(folder: string): Vocabulary {
  const name = readdirSync(join(folder, '_otsing')).find((file) => file.startsWith('vocabulary.'))
  if (name === undefined) throw new Error('The built site has no vocabulary file')
  return JSON.parse(readFileSync(join(folder, '_otsing', name), 'utf8')) as Vocabulary
}

// Sorted, so that the same pages give the same index.
function pagesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .toSorted()
}
