import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { shardAddress, shardOf } from '../../../src/search/full-text/shards.ts'
import {
  beginIndex,
  stopPagefind,
  type IndexedPage,
  type IndexFile,
  type PageIndex,
} from './index-pages.ts'
import { openShardStore, type ShardStore } from './shard-store.ts'

/** A page of the site for the full text. */
export interface TakenPage extends IndexedPage {
  /** The answer that it belongs to, if it does. */
  readonly answer: string | undefined
  /** It was rendered in this build: its shard has changed, most likely. */
  readonly isNew: boolean
}

/** The full-text index of a site while its pages are being made. */
export interface FullText {
  /**
   * Takes a page; pages in another order give another index.
   * @throws when it belongs to a shard before the one of the page before it.
   */
  add(page: TakenPage): void
  /** Writes what is not yet in the site. @throws when Pagefind reports errors. */
  write(): Promise<void>
  close(): Promise<void>
}

/**
 * Begins the index of a site, in so many shards. A shard is made beside all else and written
 * when the first page of a later one comes; one whose pages are as in a build before comes
 * from the store.
 */
export function openFullText({
  folder,
  shards,
  store,
}: {
  readonly folder: string
  readonly shards: number
  /** Where indexes are kept from build to build; nothing when they are not. */
  readonly store: string | undefined
}): FullText {
  const kept = openShardStore(store)
  const written: Promise<void>[] = []
  let current = 0
  let shard = gatherShard(kept)
  const finishShard = (): void => {
    const target = join(folder, shardAddress(current))
    const isFirst = current === 0
    const writing = shard.files().then((files) => {
      writeShard(target, files, isFirst)
    })
    // Whoever writes the rest hears of it.
    writing.catch(() => undefined)
    written.push(writing)
    current++
    shard = gatherShard(kept)
  }
  return {
    add({ answer, isNew, ...page }) {
      const wanted = shardOf(answer, shards)
      if (wanted < current) throw new Error(`${page.address} comes after its part of the full text`)
      while (current < wanted) finishShard()
      shard.add(page, isNew)
    },
    async write() {
      while (current < shards) finishShard()
      await Promise.all(written)
    },
    async close() {
      await Promise.allSettled(written)
      await stopPagefind()
    },
  }
}

interface Shard {
  add(page: IndexedPage, isNew: boolean): void
  files(): Promise<readonly IndexFile[]>
}

// Pagefind begins with the first new page, and reads while others are rendered.
function gatherShard(kept: ShardStore): Shard {
  const pages: IndexedPage[] = []
  let index: PageIndex | undefined
  const begin = (): PageIndex => {
    const begun = beginIndex()
    for (const page of pages) begun.add(page)
    return begun
  }
  return {
    add(page, isNew) {
      pages.push(page)
      if (index) index.add(page)
      else if (isNew) index = begin()
    },
    async files() {
      const known = kept.read(pages)
      if (!known) return kept.write(pages, await (index ?? begin()).files())
      // Ended in the middle of a page, Pagefind would complain to whoever builds.
      await index?.abandon()
      return known
    },
  }
}

// One program reads all shards.
const PROGRAM = /^pagefind(-worker)?\.js$/

function writeShard(folder: string, files: readonly IndexFile[], hasProgram: boolean): void {
  for (const { path, content } of files) {
    if (!hasProgram && PROGRAM.test(path)) continue
    const target = join(folder, path)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, content)
  }
}
