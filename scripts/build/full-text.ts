import { join } from 'node:path'
import { createIndex, close } from 'pagefind'

/**
 * Adds Pagefind's index to a built site. Only elements marked `data-pagefind-body` are read.
 *
 * @throws when Pagefind reports errors.
 */
export async function buildFullText(folder: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'et', includeCharacters: '-§' })
  try {
    if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`)
    const added = await index.addDirectory({ path: folder })
    const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') })
    const faults = [...added.errors, ...written.errors]
    if (faults.length > 0) throw new Error(`Pagefind: ${faults.join('; ')}`)
  } finally {
    await close()
  }
}
