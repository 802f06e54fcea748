import { close, createIndex } from 'pagefind'

/** A page as Pagefind reads it. */
export interface IndexedPage {
  /** `/vastused/juhiloa-vahetamine/` */
  readonly address: string
  readonly content: string
}

/** A file of an index. */
export interface IndexFile {
  /** From the index's own folder. */
  readonly path: string
  readonly content: Uint8Array
}

// No language: Pagefind has no stemmer for it, so words are what our analysis made of them.
const NO_STEMMER = 'zxx'

// What Pagefind brings for other pages than ours.
const FOREIGN = /^pagefind-(component-ui|modular-ui|ui|highlight)\./

// So many pages may be on their way to Pagefind; more would only fill the memory.
const MOST_WAITING = 32

/** An index while Pagefind makes it, in a process of its own. */
export interface PageIndex {
  /** Takes the next page. The same pages in the same order give the same bytes. */
  add(page: IndexedPage): void
  /** The whole index; no page may come after. @throws when Pagefind does not start or reports errors. */
  files(): Promise<readonly IndexFile[]>
  /** Lets go of what was begun, once Pagefind has answered for what was sent. */
  abandon(): Promise<void>
}

/** Begins an index. What goes wrong is told when its files are asked for. */
export function beginIndex(): PageIndex {
  const waiting: IndexedPage[] = []
  const faults: string[] = []
  const opened = createIndex({ forceLanguage: NO_STEMMER }).then(({ index, errors }) => {
    if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`)
    return index
  })
  // Several are on their way at once; Pagefind reads them in the order in which they are sent.
  let senders = 0
  const sent: Promise<void>[] = []
  const send = async (): Promise<void> => {
    senders++
    const index = await opened
    for (let page = waiting.shift(); page; page = waiting.shift())
      faults.push(...(await index.addHTMLFile({ url: page.address, content: page.content })).errors)
    senders--
  }
  return {
    add(page) {
      waiting.push(page)
      if (senders >= MOST_WAITING) return
      const sending = send()
      // Whoever asks for the files hears of it.
      sending.catch(() => undefined)
      sent.push(sending)
    },
    async files() {
      await Promise.all(sent)
      const index = await opened
      const found = await index.getFiles()
      await index.deleteIndex()
      faults.push(...found.errors)
      if (faults.length > 0) throw new Error(`Pagefind: ${faults.join('; ')}`)
      return found.files
        .map(({ path, content }) => ({ path: path.replaceAll('\\', '/'), content }))
        .filter(({ path }) => !FOREIGN.test(path))
        .toSorted((left, right) => (left.path < right.path ? -1 : 1))
    },
    async abandon() {
      waiting.length = 0
      await Promise.allSettled(sent)
    },
  }
}

/** Ends Pagefind's process, if there is one. */
export async function stopPagefind(): Promise<void> {
  await close()
}
