import { join } from 'node:path'
import { close, createIndex } from 'pagefind'
import { SEARCH_LANGUAGES } from '../../src/search/language.ts'
import { FIELDS, type BenchDocument } from '../peers/engine.ts'

/**
 * Writes Pagefind's own index of the texts, a language each in a folder of its name, as
 * it comes: with its stemmer, titles weighed by it. @throws when Pagefind reports errors.
 */
export async function writePagefind(
  documents: readonly BenchDocument[],
  folder: string,
): Promise<void> {
  try {
    for (const lang of SEARCH_LANGUAGES) {
      const { index, errors } = await createIndex({ forceLanguage: lang })
      if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`)
      for (const document of documents) {
        if (document.lang !== lang) continue
        await index.addCustomRecord({
          url: `/${document.id}/`,
          language: lang,
          content: FIELDS.map((field) => document[field]).join('\n'),
          meta: { title: document.title },
        })
      }
      await index.writeFiles({ outputPath: join(folder, lang) })
    }
  } finally {
    await close()
  }
}
