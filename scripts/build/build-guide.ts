import { rmSync } from 'node:fs'
import { build } from 'astro'
import type { KnowledgeBase } from '../../src/knowledge-base/knowledge-base.ts'
import type { ParsedFiles } from '../../src/knowledge-base/parsed-files.ts'
import { loadHistory } from '../../src/history/load-history.ts'
import { HISTORY_CACHE } from '../../src/site/history/site-history.ts'
import { buildSite, handOver } from '../../src/site/load-site.ts'
import { searchSource } from '../../src/site/search-source.ts'
import type { Environment } from '../support/environment.ts'
import { ROOT } from '../support/environment.ts'
import { writeRelease } from '../publish/release.ts'
import { findBrokenPages } from './check-pages.ts'
import { buildEditor } from './editor-bundle.ts'
import { measureOutput, overBudget, type Measures } from './measures.ts'
import type { Phases } from './phases.ts'
import { buildFullText } from './full-text.ts'
import { clearLeftovers, workFolder } from './leftovers.ts'
import { withCanaries } from './leaks/canaries.ts'
import { findLeaks } from './leaks/find-leaks.ts'
import { buildOffline, type OfflineMeasures } from './offline.ts'
import { replaceFolder } from './replace-folder.ts'
import { makeSearchFilesBeside, writeSearchFiles } from './search-files.ts'

/** What came of a build. With faults nothing was published. */
export interface BuildOutcome {
  readonly measures: Measures
  readonly offline: OfflineMeasures
  /** Made from all bytes: two builds with the same one are the same. */
  readonly release: string
  readonly faults: readonly string[]
}

/**
 * Builds the site from content already checked into a folder of its own, checks it, looks for
 * what this audience may not read, and then swaps it with the output folder.
 * Until the swap the former site stays as it was, whatever happens.
 *
 * @throws when Astro or Pagefind fail; the former site then stays too.
 */
export async function buildGuide(
  environment: Environment,
  { content, parsed }: { readonly content: KnowledgeBase; readonly parsed: ParsedFiles },
  { phases, tell }: { readonly phases: Phases; readonly tell: (line: string) => void },
): Promise<BuildOutcome> {
  clearLeftovers(environment.outputFolder)
  const folder = workFolder()
  const { contentFolder, today, audience } = environment
  rmSync(folder, { recursive: true, force: true })
  try {
    passToPages(environment)
    tell('Ehitan lehti …')
    const planted = audience === 'agents' ? withCanaries(content) : content
    const site = await phases.run('site model', () =>
      buildSite(planted, { contentFolder, today, audience, preview: false }),
    )
    handOver(site)
    // Kept for the pages, which have not what was parsed.
    await phases.run('history', () =>
      loadHistory(contentFolder, { cacheFolder: HISTORY_CACHE, parsed }),
    )
    const searchFiles = phases.run('search files (thread)', () =>
      makeSearchFilesBeside(searchSource(site)),
    )
    // Whatever fails first, the folder is not taken away from under the other.
    await Promise.allSettled([
      searchFiles,
      phases.run('pages', () => build({ root: ROOT, outDir: folder, logLevel: 'warn' })),
    ]).then(throwFirst)
    writeSearchFiles(folder, await searchFiles)
    const { editor } = content.settings
    if (editor) {
      tell('Lisan toimetaja …')
      await phases.run('editor', () => buildEditor(folder, editor))
    }
    tell('Koostan täistekstiotsingut …')
    // Pagefind works in a process of its own; meanwhile the pages are read through here.
    const fullText = phases.run('full text', () => buildFullText(folder))
    const pageFaults = phases.run('pages checked', () => findBrokenPages(folder))
    await Promise.allSettled([fullText, pageFaults]).then(throwFirst)
    const broken = await pageFaults
    const offline = await phases.run('offline list', () => buildOffline(folder))
    const measures = await phases.run('measures', () => measureOutput(folder))
    tell('Otsin lekkeid …')
    const leaks = await phases.run('search for leaks', () => findLeaks(folder, planted, audience))
    const faults = [...leaks, ...broken, ...overBudget(measures)]
    const release = await phases.run('release', () => writeRelease(folder, audience))
    if (faults.length === 0)
      await phases.run('swap', () => {
        replaceFolder(folder, environment.outputFolder)
      })
    return { measures, offline, release: release.id, faults }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function throwFirst(outcomes: readonly PromiseSettledResult<unknown>[]): void {
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason
}

// Pages take no arguments; `src/site/environment.ts` reads these.
function passToPages({ contentFolder, today, audience }: Environment): void {
  process.env['CONTENT_DIR'] = contentFolder
  process.env['TODAY'] = today
  process.env['AUDIENCE'] = audience
  process.env['NODE_ENV'] = 'production'
  delete process.env['TEEJUHT_PREVIEW']
}
