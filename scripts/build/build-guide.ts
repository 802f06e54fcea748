import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'astro'
import type { Environment } from '../support/environment.ts'
import { ROOT } from '../support/environment.ts'
import { findBrokenPages } from './check-pages.ts'
import { measureOutput, overBudget, type Measures } from './measures.ts'
import { buildFullText } from './full-text.ts'
import { replaceFolder } from './replace-folder.ts'

/** What came of a build. With faults nothing was published. */
export interface BuildOutcome {
  readonly measures: Measures
  readonly faults: readonly string[]
}

/**
 * Builds the site into a folder of its own, checks it, and then swaps it with the output folder.
 * Until the swap the former site stays as it was, whatever happens.
 *
 * @throws when Astro or Pagefind fail; the former site then stays too.
 */
export async function buildGuide(
  environment: Environment,
  report: (line: string) => void,
): Promise<BuildOutcome> {
  // Inside the project, because Astro shares one folder among all builds that write elsewhere.
  const workFolder = join(ROOT, '.cache', `building-${String(process.pid)}`)
  rmSync(workFolder, { recursive: true, force: true })
  try {
    passToPages(environment)
    report('Ehitan lehti …')
    await build({ root: ROOT, outDir: workFolder, logLevel: 'warn' })
    report('Koostan täistekstiotsingut …')
    await buildFullText(workFolder)
    const measures = measureOutput(workFolder)
    const faults = [...findBrokenPages(workFolder), ...overBudget(measures)]
    if (faults.length === 0) replaceFolder(workFolder, environment.outputFolder)
    return { measures, faults }
  } finally {
    rmSync(workFolder, { recursive: true, force: true })
  }
}

// Pages take no arguments; `src/site/environment.ts` reads these.
function passToPages({ contentFolder, today, audience }: Environment): void {
  process.env['CONTENT_DIR'] = contentFolder
  process.env['TODAY'] = today
  process.env['AUDIENCE'] = audience
  process.env['NODE_ENV'] = 'production'
  delete process.env['TEEJUHT_PREVIEW']
}
