import { parentPort } from 'node:worker_threads'
import { rememberedReading } from '../remembered-reading.ts'
import { makeSearchFiles, type SearchFile, type SearchSource } from '../search-files.ts'

/** What came of a source: the files, or why there are none. */
export type SearchReply = { readonly files: readonly SearchFile[] } | { readonly fault: Error }

parentPort?.on('message', (source: SearchSource) => {
  parentPort?.postMessage(replyTo(source))
})

function replyTo(source: SearchSource): SearchReply {
  try {
    return { files: makeSearchFiles(source, rememberedReading(source.vocabulary)) }
  } catch (error) {
    return { fault: error instanceof Error ? error : new Error(String(error)) }
  }
}
