import { join } from 'node:path'
import type { ParsedFiles } from '../../../src/knowledge-base/parsed-files.ts'
import { vocabularySource } from '../../../src/checks/vocabulary-source.ts'
import { fullTextShards } from '../../../src/site/full-text-shards.ts'
import { handOver, type Site } from '../../../src/site/load-site.ts'
import { shardOf } from '../../../src/search/full-text/shards.ts'
import type { ContentText } from '../../../src/site/content-texts.ts'
import { ROOT } from '../../support/environment.ts'
import type { Phases } from '../phases.ts'
import { answerKeys } from './answer-keys.ts'
import { finishBeside, type FinisherBeside } from './finish-beside.ts'
import type { PageApp } from './page-app.ts'
import { openPageBundle } from './page-bundle.ts'
import { createModulePreloader } from './preload-modules.ts'
import {
  answerOfPath,
  listPaths,
  renderPath,
  type PagePath,
  type RenderedPage,
} from './render-pages.ts'

/** What pages are made from and where they go. */
export interface PagesPlan {
  readonly folder: string
  readonly site: Site
  readonly parsed: ParsedFiles
  /** Texts that may stand on no page. */
  readonly restricted: readonly ContentText[]
  readonly phases: Phases
  /** All pages are rendered, whatever is kept. */
  readonly fresh: boolean
}

/** The pages of a site but for what waits for its other files. */
export interface BuiltPages {
  readonly finisher: FinisherBeside
  /** Answers whose pages were rendered, and those whose pages were kept. */
  readonly rendered: number
  readonly kept: number
}

// So many answers may wait to be finished; more would only fill the memory.
const MOST_WAITING = 24

/**
 * Puts every page into the folder: those of answers whose sources are as they were come from
 * the store, the others are rendered. The finisher then waits for the other files.
 *
 * @throws what rendering or finishing throws.
 */
export async function buildPages(plan: PagesPlan): Promise<BuiltPages> {
  const { folder, site, parsed, restricted, phases, fresh } = plan
  const shards = fullTextShards(site)
  const finisher = finishBeside({
    folder,
    store: fresh ? undefined : join(ROOT, '.cache', 'pages'),
    fullText: { store: fresh ? undefined : join(ROOT, '.cache', 'full-text'), shards },
    vocabulary: vocabularySource(site.content),
    restricted,
    clean: fresh ? undefined : join(ROOT, '.cache', 'clean'),
  })
  try {
    const keys = await phases.run('keys of pages', () =>
      byShard(answerKeys(site, parsed, restricted), shards),
    )
    const kept = new Set(await phases.run('kept pages', () => finisher.findKept([...keys])))
    const changed = new Set([...keys.keys()].filter((id) => !kept.has(id)))
    handOver({ ...site, changed })
    const bundle = await phases.run('pages bundled', openPageBundle)
    bundle.copyAssets(folder)
    await phases.run('pages rendered', async () => {
      const renderer = { app: await bundle.load(), preload: createModulePreloader(folder) }
      await renderAll(renderer, keys, changed, finisher)
    })
    return { finisher, rendered: changed.size, kept: kept.size }
  } catch (error) {
    await finisher.close()
    throw error
  }
}

/** In the order in which the full text is made: by its shards, and in them by ids. */
function byShard(keys: ReadonlyMap<string, string>, shards: number): ReadonlyMap<string, string> {
  return new Map(
    [...keys].toSorted(([left], [right]) => shardOf(left, shards) - shardOf(right, shards)),
  )
}

interface Renderer {
  readonly app: PageApp
  /** Puts into a page's head what its scripts will import. */
  readonly preload: (html: string) => string
}

async function renderAll(
  { app, preload }: Renderer,
  keys: ReadonlyMap<string, string>,
  changed: ReadonlySet<string>,
  finisher: FinisherBeside,
): Promise<void> {
  const byAnswer = Map.groupBy(await listPaths(app), (path) => answerOfPath(path) ?? '')
  const waiting: Promise<void>[] = []
  // These hold no page while they wait.
  const kept: Promise<void>[] = []
  const renderOne = async (one: PagePath): Promise<RenderedPage> => {
    const page = await renderPath(app, one)
    return page.path.endsWith('.html') ? { ...page, text: preload(page.text) } : page
  }
  const render = (paths: readonly PagePath[]) => Promise.all(paths.map(renderOne))
  // Always in the same order: the same pages in another order would give another full text.
  for (const [id, key] of keys) {
    if (!changed.has(id)) {
      kept.push(finisher.takeKept(id, key))
      continue
    }
    waiting.push(finisher.takeRendered(id, key, await render(byAnswer.get(id) ?? [])))
    if (waiting.length >= MOST_WAITING) await waiting.shift()
  }
  const others = [...byAnswer].filter(([id]) => !keys.has(id)).flatMap(([, paths]) => paths)
  for (const path of others) {
    waiting.push(finisher.takeOthers([await renderOne(path)]))
    if (waiting.length >= MOST_WAITING) await waiting.shift()
  }
  await Promise.all([...kept, ...waiting])
}
