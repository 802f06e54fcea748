import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { EDITION_ADDRESS } from '../../src/domain/edition.ts'
import type { KnowledgeBase } from '../../src/knowledge-base/knowledge-base.ts'
import type { ParsedFiles } from '../../src/knowledge-base/parsed-files.ts'
import { loadHistory } from '../../src/history/load-history.ts'
import { HISTORY_CACHE } from '../../src/site/history/site-history.ts'
import type { ContentText } from '../../src/site/content-texts.ts'
import { buildSite } from '../../src/site/load-site.ts'
import { searchSource } from '../../src/site/search-source.ts'
import { ROOT, type Environment } from '../support/environment.ts'
import { writeRelease } from '../publish/release.ts'
import { buildEditor } from './editor-bundle.ts'
import { measureOutput, overBudget, type Measures } from './measures.ts'
import type { Phases } from './phases.ts'
import { clearLeftovers, workFolder } from './leftovers.ts'
import { withCanaries } from './leaks/canaries.ts'
import { createLeakFinder, restrictedTexts, tellLeaks } from './leaks/find-leaks.ts'
import { NOTHING_CLEAN, openCleanFiles } from './leaks/clean-files.ts'
import { readFiles, textOf } from './leaks/read-output.ts'
import { buildOffline, type OfflineMeasures } from './offline.ts'
import { buildPages, type BuiltPages } from './pages/build-pages.ts'
import type { FinishedPages } from './pages/finish-pages.ts'
import { replaceFolder } from './replace-folder.ts'
import { makeSearchFilesBeside, writeSearchFiles } from './search-files.ts'

/** What a build is made from. */
export interface BuildSource {
  readonly content: KnowledgeBase
  readonly parsed: ParsedFiles
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
  { content, parsed, fresh }: BuildSource,
  { phases, tell }: { readonly phases: Phases; readonly tell: (line: string) => void },
): Promise<BuildOutcome> {
  clearLeftovers(environment.outputFolder)
  const folder = workFolder()
  const { contentFolder, today, audience } = environment
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  try {
    passToPages(environment)
    tell('Ehitan lehti …')
    const planted = audience === 'agents' ? withCanaries(content) : content
    const site = await phases.run('site model', () =>
      buildSite(planted, { contentFolder, today, audience, preview: false }),
    )
    // Kept for the pages, which have not what was parsed.
    await phases.run('history', () =>
      loadHistory(contentFolder, { cacheFolder: HISTORY_CACHE, parsed, fresh }),
    )
    const searchFiles = phases.run('search files (thread)', () =>
      makeSearchFilesBeside({
        source: searchSource(site),
        store: fresh ? undefined : join(ROOT, '.cache', 'search'),
      }),
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
    if (editor) {
      tell('Lisan toimetaja …')
      await phases.run('editor', () => buildEditor(folder, editor))
    }
    tell('Koostan täistekstiotsingut …')
    const found = await phases.run('full text', () => finishPages(built, folder))
    const offline = await phases.run('offline list', () => buildOffline(folder))
    tell('Otsin lekkeid …')
    const [measures, leaks] = await Promise.all([
      phases.run('measures', () => measureOutput(folder)),
      phases.run('search for leaks', () => [
        ...found.leaks,
        ...findLeaksInRest(folder, restricted, knownFrom(found), fresh),
      ]),
    ])
    const faults = [...tellLeaks(leaks), ...found.faults, ...overBudget(measures)]
    const release = await phases.run('release', () => writeRelease(folder, audience))
    if (faults.length === 0)
      await phases.run('swap', () => {
        replaceFolder(folder, environment.outputFolder)
      })
    return { measures, pages: countsOf(built), offline, release: release.id, faults }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function countsOf({ rendered, kept }: BuiltPages): BuildOutcome['pages'] {
  return { rendered, kept }
}

async function finishPages({ finisher }: BuiltPages, folder: string): Promise<FinishedPages> {
  try {
    return await finisher.finish(listFiles(folder))
  } finally {
    await finisher.close()
  }
}

// Most of what is no page is what it was in the build before.
function findLeaksInRest(
  folder: string,
  restricted: readonly ContentText[],
  known: ReadonlySet<string>,
  fresh: boolean,
): readonly string[] {
  const findIn = createLeakFinder(restricted)
  const clean = fresh ? NOTHING_CLEAN : openCleanFiles(join(ROOT, '.cache', 'clean'), restricted)
  const leaks: string[] = []
  for (const { path, bytes } of readFiles(folder, known)) {
    if (clean.has(path, bytes)) continue
    const found = findIn({ path, text: textOf(bytes, path) })
    leaks.push(...found)
    if (found.length === 0) clean.add(path, bytes)
  }
  clean.keep()
  return leaks
}

// The list of what is kept offline rewrites the edition after the pages were searched.
function knownFrom({ paths }: FinishedPages): ReadonlySet<string> {
  return new Set(paths.filter((path) => `/${path}` !== EDITION_ADDRESS))
}

function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) =>
    path.replaceAll('\\', '/'),
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
