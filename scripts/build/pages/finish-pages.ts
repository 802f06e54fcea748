import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { VocabularySource } from '../../../src/search/parse-vocabulary.ts'
import type { ContentText } from '../../../src/site/content-texts.ts'
import { withOwnDigest } from '../../../src/site/page-chrome.ts'
import { annotatePage, type TextAnalyzers } from '../annotate-page.ts'
import { findDeadLinks, readPage } from '../check-pages.ts'
import { openFullText } from '../full-text/open-full-text.ts'
import { NOTHING_CLEAN, openCleanFiles } from '../leaks/clean-files.ts'
import { createLeakFinder, type LeakFinder } from '../leaks/find-leaks.ts'
import { readFiles, textOf } from '../leaks/read-output.ts'
import { textAnalyzers } from '../text-analyzers.ts'
import { NO_STORE, openPageStore, type KeptPage } from './page-store.ts'
import type { RenderedPage } from './render-pages.ts'

/** What is needed to finish pages, as plain values for another thread. */
export interface FinishPlan {
  /** The site that is being built. */
  readonly folder: string
  /** Where pages are kept from build to build; nothing when they are not. */
  readonly store: string | undefined
  /** Where the full text's indexes are kept, and how many there are. */
  readonly fullText: { readonly store: string | undefined; readonly shards: number }
  readonly vocabulary: VocabularySource
  readonly restricted: readonly ContentText[]
  /** Where files without any of them are remembered; nothing when they are not. */
  readonly clean: string | undefined
}

/** What was found on all pages together. */
export interface FinishedPages {
  readonly paths: readonly string[]
  /** Dead links, double ids, HTML that a browser would have to repair; in Estonian. */
  readonly faults: readonly string[]
  readonly leaks: readonly string[]
}

/**
 * Everything that is done with a page once it is rendered: it is read once, checked, searched
 * for leaks, given to Pagefind, kept for the next build and written into the site.
 */
export interface PageFinisher {
  /** Which of these answers have their pages kept. */
  findKept(keys: readonly (readonly [string, string])[]): readonly string[]
  /** Takes an answer's pages from the store; answers come by the shard of the full text that they are in. @throws when they are not there any more. */
  takeKept(id: string, key: string): void
  /** Takes an answer's pages as they were rendered, and keeps them. */
  takeRendered(id: string, key: string, pages: readonly RenderedPage[]): void
  /** Takes pages that belong to no answer; they are not kept. */
  takeOthers(pages: readonly RenderedPage[]): void
  /** Looks whether links lead somewhere and writes Pagefind's index, when all else is written. */
  finish(files: readonly string[]): Promise<FinishedPages>
  /** Restricted texts in all files of the site that are no pages, but for these paths. */
  searchRest(but: readonly string[]): readonly string[]
  close(): Promise<void>
}

/** Begins to finish pages. */
export function openFinisher(plan: FinishPlan): PageFinisher {
  const store = plan.store === undefined ? NO_STORE : openPageStore(plan.store)
  const annotate = createAnnotator(plan.vocabulary)
  const findLeaks = createLeakFinder(plan.restricted)
  const fullText = openFullText({ folder: plan.folder, ...plan.fullText })
  const paths: string[] = []
  const faults: string[] = []
  const leaks: string[] = []
  const links = gatherLinks()

  const study = ({ path, text: rendered }: RenderedPage): KeptPage => {
    const text = path.endsWith('.html') ? withOwnDigest(rendered, digestOf) : rendered
    leaks.push(...findLeaks({ path, text }))
    if (!path.endsWith('.html')) return { path, text, faults: [], links: [] }
    const { document, ...found } = readPage(path, text)
    return {
      path,
      text,
      ...found,
      fullText: annotate(text, document),
    }
  }
  const take = (pages: readonly KeptPage[], answer: string | undefined, isNew: boolean): void => {
    for (const page of pages) {
      paths.push(page.path)
      faults.push(...page.faults)
      links.add(page)
      writePage(plan.folder, page)
      if (page.fullText !== undefined) {
        const address = `/${page.path.replace(/index\.html$/, '')}`
        fullText.add({ answer, isNew, address, content: page.fullText })
      }
    }
  }
  return {
    findKept: (keys) => keys.filter(([id, key]) => store.has(id, key)).map(([id]) => id),
    takeKept(id, key) {
      const pages = store.read(id, key)
      if (!pages) throw new Error(`The kept pages of ${id} were taken away during the build`)
      take(pages, id, false)
    },
    takeRendered(id, key, rendered) {
      const before = leaks.length
      const pages = rendered.map(study)
      // A page that may not be published is not kept either.
      if (leaks.length === before) store.write(id, key, pages)
      take(pages, id, true)
    },
    takeOthers: (rendered) => {
      take(rendered.map(study), undefined, true)
    },
    async finish(files) {
      await fullText.write()
      store.forgetOld(new Date())
      const dead = links.findDead(new Set([...files, ...paths]))
      return { paths, faults: [...faults, ...dead], leaks }
    },
    searchRest: (but) => searchFiles(plan, findLeaks, new Set([...paths, ...but])),
    close: () => fullText.close(),
  }
}

// Most of what is no page is what it was in the build before.
function searchFiles(
  { folder, restricted, clean: store }: FinishPlan,
  findLeaks: LeakFinder,
  known: ReadonlySet<string>,
): readonly string[] {
  const clean = store === undefined ? NOTHING_CLEAN : openCleanFiles(store, restricted)
  const leaks: string[] = []
  for (const { path, bytes } of readFiles(folder, known)) {
    if (clean.has(path, bytes)) continue
    const found = findLeaks({ path, text: textOf(bytes, path) })
    leaks.push(...found)
    if (found.length === 0) clean.add(path, bytes)
  }
  clean.keep()
  return leaks
}

function writePage(folder: string, { path, text }: RenderedPage): void {
  const target = join(folder, path)
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, text)
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

// Where nothing is new no word is read, and preparing to read takes its time; nor does
// Pagefind read most of the pages, which are lists.
function createAnnotator(vocabulary: VocabularySource) {
  let analyzers: TextAnalyzers | undefined
  return (text: string, page: Parameters<typeof annotatePage>[0]): string | undefined =>
    text.includes('data-pagefind-body')
      ? annotatePage(page, (analyzers ??= textAnalyzers(vocabulary)))
      : undefined
}

interface Links {
  add(page: KeptPage): void
  findDead(known: ReadonlySet<string>): readonly string[]
}

// Nearly all links stand on every page: each is looked up once.
function gatherLinks(): Links {
  const linking = new Map<string, string[]>()
  return {
    add({ path, links }) {
      for (const link of links) {
        const from = linking.get(link)
        if (from) from.push(path)
        else linking.set(link, [path])
      }
    },
    findDead: (known) =>
      [...linking].flatMap(([link, from]) => {
        const isDead = findDeadLinks('', [link], (path) => known.has(path)).length > 0
        return isDead ? from.flatMap((page) => findDeadLinks(page, [link], () => false)) : []
      }),
  }
}
