import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { VocabularySource } from '../../../src/search/parse-vocabulary.ts'
import type { ContentText } from '../../../src/site/content-texts.ts'
import { withOwnDigest } from '../../../src/site/page-chrome.ts'
import { annotatePage, type TextAnalyzers } from '../annotate-page.ts'
import { findDeadLinks, readPage } from '../check-pages.ts'
import { openFullText } from '../full-text/open-full-text.ts'
import { createLeakFinder } from '../leaks/find-leaks.ts'
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
      const target = join(plan.folder, page.path)
      mkdirSync(dirname(target), { recursive: true })
      writeFileSync(target, page.text)
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
    close: () => fullText.close(),
  }
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
