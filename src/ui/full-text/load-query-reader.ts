import {
  createSoughtWordReader,
  type ReadSoughtWords,
} from '../../search/full-text/sought-words.ts'
import type { Vocabulary } from '../../search/vocabulary.ts'
import { parseSearchAddresses, SEARCH_FILES_ADDRESS } from '../palette/addresses.ts'

/** Loads the vocabulary, with which queries are read as pages were. @throws when it cannot be had. */
export async function loadQueryReader(): Promise<ReadSoughtWords> {
  const addresses = parseSearchAddresses(await loadJson(SEARCH_FILES_ADDRESS))
  if (!addresses) throw new Error(`${SEARCH_FILES_ADDRESS} names no vocabulary`)
  return createSoughtWordReader((await loadJson(addresses.vocabulary)) as Vocabulary)
}

async function loadJson(address: string): Promise<unknown> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`)
  return response.json()
}
