import { rmSync } from 'node:fs'
import { build } from 'astro'
import type { KnowledgeBase } from '../../src/knowledge-base/knowledge-base.ts'
import { buildSite, handOver } from '../../src/site/load-site.ts'
import { searchSource } from '../../src/site/search-source.ts'
import type { Environment } from '../support/environment.ts'
import { ROOT } from '../support/environment.ts'
import { writeRelease } from '../publish/release.ts'
import { findBrokenPages } from './check-pages.ts'
import { buildEditor } from './editor-bundle.ts'
import { measureOutput, overBudget, type Measures } from './measures.ts'
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
  content: KnowledgeBase,
  report: (line: string) => void,
): Promise<BuildOutcome> {
  clearLeftovers(environment.outputFolder)
  const folder = workFolder()
  const { contentFolder, today, audience } = environment
  rmSync(folder, { recursive: true, force: true })
  try {
    passToPages(environment)
    report('Ehitan lehti …')
    const planted = audience === 'agents' ? withCanaries(content) : content
    const site = buildSite(planted, { contentFolder, today, audience, preview: false })
    handOver(site)
    const searchFiles = makeSearchFilesBeside(searchSource(site))
    // Whatever fails first, the folder is not taken away from under the other.
    await Promise.allSettled([
      searchFiles,
      build({ root: ROOT, outDir: folder, logLevel: 'warn' }),
    ]).then(throwFirst)
    writeSearchFiles(folder, await searchFiles)
    const { editor } = content.settings
    if (editor) {
      report('Lisan toimetaja …')
      await buildEditor(folder, editor)
    }
    report('Koostan täistekstiotsingut …')
    // Pagefind works in a process of its own; meanwhile the pages are read through here.
    const fullText = buildFullText(folder)
    const pageFaults = Promise.resolve(folder).then(findBrokenPages)
    await Promise.allSettled([fullText, pageFaults]).then(throwFirst)
    const broken = await pageFaults
    const offline = await buildOffline(folder)
    const measures = measureOutput(folder)
    report('Otsin lekkeid …')
    const faults = [...findLeaks(folder, planted, audience), ...broken, ...overBudget(measures)]
    const release = writeRelease(folder, audience)
    if (faults.length === 0) replaceFolder(folder, environment.outputFolder)
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
