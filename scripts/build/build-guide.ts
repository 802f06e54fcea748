import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Audience } from '../../src/domain/audience.ts'
import { EDITION_ADDRESS, WORKER_ADDRESS } from '../../src/domain/edition.ts'
import type { KnowledgeBase, Settings } from '../../src/knowledge-base/knowledge-base.ts'
import type { ParsedFiles } from '../../src/knowledge-base/parsed-files.ts'
import { loadHistory } from '../../src/history/load-history.ts'
import { HISTORY_CACHE } from '../../src/site/history/site-history.ts'
import type { ContentText } from '../../src/site/content-texts.ts'
import type { Environment } from '../support/environment.ts'
import { listFiles } from '../support/folders.ts'
import { writeRelease } from '../publish/release.ts'
import { buildEditor } from './editor-bundle.ts'
import { measureOutput, overBudget, type Measures } from './measures.ts'
import type { Phases } from './phases.ts'
import { clearLeftovers, workFolder } from './leftovers.ts'
import { createLeakFinder, restrictedTexts, tellLeaks } from './leaks/find-leaks.ts'
import { buildOffline, type OfflineMeasures } from './offline.ts'
import { buildPages, type BuiltPages } from './pages/build-pages.ts'
import { replaceFolder } from './replace-folder.ts'
import type { BegunSite } from './begin-site.ts'
import { writeSearchFiles } from './search-files.ts'

/** What a build is made from. */
export interface BuildSource {
  readonly content: KnowledgeBase
  readonly parsed: ParsedFiles
  readonly begun: BegunSite
  /** Nothing that earlier builds have kept is used. */
  readonly fresh: boolean
}

/** What came of a build. With faults nothing was published. */
export interface BuildOutcome {
  readonly measures: Measures
  /** How many answers have new pages, and how many those of a build before. */
  readonly pages: { readonly rendered: number; readonly kept: number }
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
  { content, parsed, begun, fresh }: BuildSource,
  { phases, tell }: { readonly phases: Phases; readonly tell: (line: string) => void },
): Promise<BuildOutcome> {
  clearLeftovers(environment.outputFolder)
  const folder = workFolder()
  const { contentFolder, audience } = environment
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  try {
    passToPages(environment)
    tell('Ehitan lehti …')
    const { planted, site, searchFiles } = begun
    // Kept for the pages, which have not what was parsed.
    await phases.run('history', () =>
      loadHistory(contentFolder, { cacheFolder: HISTORY_CACHE, parsed, fresh }),
    )
    const restricted = await phases.run('restricted texts', () =>
      restrictedTexts(planted, audience),
    )
    const pages = buildPages({ folder, site, parsed, restricted, phases, fresh })
    // Whatever fails first, the folder is not taken away from under the other.
    await Promise.allSettled([searchFiles, pages]).then(throwFirst)
    writeSearchFiles(folder, await searchFiles)
    const built = await pages
    const { editor } = content.settings
    const finished = await finish(built, { folder, audience, editor, restricted }, { phases, tell })
    if (finished.faults.length === 0)
      await phases.run('swap', () => {
        replaceFolder(folder, environment.outputFolder)
      })
    return { ...finished, pages: { rendered: built.rendered, kept: built.kept } }
  } finally {
    await begun.abandon()
    rmSync(folder, { recursive: true, force: true })
  }
}

interface Unfinished {
  readonly folder: string
  readonly audience: Audience
  readonly editor: Settings['editor']
  readonly restricted: readonly ContentText[]
}

/** Writes what is made of all other files, and looks through everything once more. */
async function finish(
  { finisher }: BuiltPages,
  { folder, audience, editor, restricted }: Unfinished,
  { phases, tell }: { readonly phases: Phases; readonly tell: (line: string) => void },
): Promise<Omit<BuildOutcome, 'pages'>> {
  try {
    if (editor) {
      tell('Lisan toimetaja …')
      await phases.run('editor', () => buildEditor(folder, editor))
    }
    tell('Koostan täistekstiotsingut …')
    const found = await phases.run('full text', () => finisher.finish(listFiles(folder)))
    tell('Otsin lekkeid …')
    const searching = phases.run('search for leaks (thread)', () =>
      finisher.searchRest(WRITTEN_LAST),
    )
    // Whoever waits for it hears of a fault.
    searching.catch(() => undefined)
    const offline = await phases.run('offline list', () => buildOffline(folder))
    const release = await phases.run('release', () =>
      writeRelease(folder, audience, offline.digests),
    )
    const measures = await phases.run('measures', () => measureOutput(folder))
    const leaks = [...found.leaks, ...(await searching), ...leaksInLast(folder, restricted)]
    const faults = [...tellLeaks(leaks), ...found.faults, ...overBudget(measures)]
    return { measures, offline, release: release.id, faults }
  } finally {
    await finisher.close()
  }
}

// What is written while the thread for pages looks through all else.
const WRITTEN_LAST = [EDITION_ADDRESS, WORKER_ADDRESS].map((address) => address.slice(1))

function leaksInLast(folder: string, restricted: readonly ContentText[]): readonly string[] {
  const findIn = createLeakFinder(restricted)
  return WRITTEN_LAST.flatMap((path) =>
    findIn({ path, text: readFileSync(join(folder, path), 'utf8') }),
  )
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
