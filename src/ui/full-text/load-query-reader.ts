import {
  createSoughtWordReader,
  type ReadSoughtWords,
} from '../../search/full-text/sought-words.ts'
import type { Vocabulary } from '../../search/vocabulary.ts'

/** Loads the vocabulary, with which queries are read as pages were. @throws when it cannot be had. */
export async function loadQueryReader(address: string): Promise<ReadSoughtWords> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`)
  return createSoughtWordReader((await response.json()) as Vocabulary)
}
