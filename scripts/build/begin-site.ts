import { join } from 'node:path'
import type { KnowledgeBase } from '../../src/knowledge-base/knowledge-base.ts'
import { buildSite, type Site } from '../../src/site/load-site.ts'
import type { SearchFile } from '../../src/site/search-files.ts'
import { searchSource } from '../../src/site/search-source.ts'
import { ROOT, type Environment } from '../support/environment.ts'
import { withCanaries } from './leaks/canaries.ts'
import type { Phases } from './phases.ts'
import { makeSearchFilesBeside } from './search-files.ts'

/** A site of which the search files are being made. */
export interface BegunSite {
  /** The content with what no agent may find in the site. */
  readonly planted: KnowledgeBase
  readonly site: Site
  /** Rejected when the thread that makes them fails. */
  readonly searchFiles: Promise<readonly SearchFile[]>
  /** Ends what goes on beside. */
  abandon(): Promise<void>
}

/**
 * Begins a site before anybody knows whether its content is free of faults: while one thread
 * checks the content, another makes the search files, which take about as long.
 *
 * @throws what content with faults may lead to; the checks then tell more.
 */
export function beginSite(
  { contentFolder, today, audience }: Environment,
  content: KnowledgeBase,
  { phases, fresh }: { readonly phases: Phases; readonly fresh: boolean },
): BegunSite {
  const planted = audience === 'agents' ? withCanaries(content) : content
  const site = buildSite(planted, { contentFolder, today, audience, preview: false })
  const making = makeSearchFilesBeside({
    source: searchSource(site),
    store: fresh ? undefined : join(ROOT, '.cache', 'search'),
  })
  const searchFiles = phases.run('search files (thread)', () => making.result)
  // Whoever waits for them hears of it.
  searchFiles.catch(() => undefined)
  return { planted, site, searchFiles, abandon: making.abandon }
}
