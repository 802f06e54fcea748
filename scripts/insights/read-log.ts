import { createReadStream, statSync } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { StringDecoder } from 'node:string_decoder'
import { createGunzip } from 'node:zlib'
import { UsageError } from '../support/environment.ts'

// A line longer than any signal is not one; keeping it whole would let one line fill the memory.
const LONGEST_LINE = 8192

/** Told how many bytes of the file have been read, and of how many. */
export type Progress = (read: number, size: number) => void

/**
 * Reads a log of any size, plain or gzipped, line by line in bounded memory.
 *
 * @throws UsageError when the file cannot be read or is not what its name says.
 */
export async function readLog(
  file: string,
  onLine: (line: string) => void,
  onProgress: Progress,
): Promise<void> {
  const size = sizeOf(file)
  let read = 0
  const source = createReadStream(file, { highWaterMark: 1024 * 1024 })
  source.on('data', (chunk) => {
    read += chunk.length
    onProgress(read, size)
  })
  const split = lineSplitter(onLine)
  try {
    if (file.endsWith('.gz')) await pipeline(source, createGunzip(), split)
    else await pipeline(source, split)
  } catch (error) {
    throw new UsageError(`${file}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function sizeOf(file: string): number {
  try {
    return statSync(file).size
  } catch {
    throw new UsageError(`Log not found: ${file}`)
  }
}

function lineSplitter(onLine: (line: string) => void) {
  return async (chunks: AsyncIterable<Buffer>): Promise<void> => {
    const decoder = new StringDecoder('utf8')
    let rest = ''
    for await (const chunk of chunks) {
      const lines = (rest + decoder.write(chunk)).split('\n')
      rest = (lines.pop() ?? '').slice(0, LONGEST_LINE)
      for (const line of lines) if (line !== '') onLine(line)
    }
    rest += decoder.end()
    if (rest !== '') onLine(rest)
  }
}
