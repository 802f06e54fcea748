import {
  createSoughtWordReader,
  type ReadSoughtWords,
} from '../../search/full-text/sought-words.ts'
import type { Vocabulary } from '../../search/vocabulary.ts'
import { parseSearchAddresses, SEARCH_FILES_ADDRESS } from '../palette/addresses.ts'
import { loadJson } from '../storage/load-json.ts'

/** Loads the vocabulary, with which queries are read as pages were. @throws when it cannot be had. */
export async function loadQueryReader(): Promise<ReadSoughtWords> {
  const addresses = parseSearchAddresses(await loadJson(SEARCH_FILES_ADDRESS))
  if (!addresses) throw new Error('the list of index files names none')
  return createSoughtWordReader((await loadJson(addresses.vocabulary)) as Vocabulary)
}
