import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { contentFor } from '../knowledge-base/content-for.ts'
import type { KnowledgeBase } from '../knowledge-base/knowledge-base.ts'
import { loadChanged, loadKnowledgeBase } from '../knowledge-base/load.ts'
import { noParsedFiles } from '../knowledge-base/parsed-files.ts'
import { openSourceFolder, type SourceFolder } from '../knowledge-base/source-folder.ts'
import { contentChanges } from './content-changes.ts'
import { contentTexts } from './content-texts.ts'
import { readSiteOptions, type SiteOptions } from './environment.ts'
import { publishedGuides, type PublishedGuide } from './published-guides.ts'
import { publishedAnswers, type PublishedAnswer } from './published.ts'

/** Everything that pages are made from. */
export interface Site {
  readonly options: SiteOptions
  /** Without anything that this audience may not know of. */
  readonly content: KnowledgeBase
  readonly published: readonly PublishedAnswer[]
  /** By id, for links between answers. */
  readonly byId: ReadonlyMap<string, PublishedAnswer>
  readonly guides: readonly PublishedGuide[]
  /**
   * Sentences of the content that this audience may not know of, for keeping them out of
   * what comes from elsewhere (history). Never to be shown.
   */
  readonly restrictedWords: () => readonly string[]
  /** In a build: the answers whose own pages are to be made; those of the others are kept from a build before. */
  readonly changed?: ReadonlySet<string>
}

/** The published answers whose own pages are to be made. */
export function answersToRender({ published, changed }: Site): readonly PublishedAnswer[] {
  return changed ? published.filter(({ answer }) => changed.has(answer.id)) : published
}

let cached: { key: string; site: Site } | undefined
// While editors preview, an edit costs the parsing of one file.
const parsed = noParsedFiles()

/**
 * The site as of today for its audience; read once a build. In development it is read
 * again when a content file has changed.
 */
export function loadSite(options: SiteOptions = readSiteOptions()): Site {
  const changes = contentChanges()
  const stamp = changes?.length ?? (isDevelopment() ? stampOf(options.contentFolder) : '')
  const key = `${JSON.stringify(options)}${String(stamp)}`
  if (cached?.key !== key) {
    const site = handedOver(options) ?? buildSite(readContent(options, changes), options)
    cached = { key, site }
  }
  return cached.site
}

let watched: { readonly path: string; readonly folder: SourceFolder; seen: number } | undefined

// Where somebody watches the folder an edit costs the reading of one file.
function readContent(
  { contentFolder }: SiteOptions,
  changes: readonly string[] | undefined,
): KnowledgeBase {
  if (!changes) return loadKnowledgeBase(contentFolder, parsed)
  if (watched?.path !== contentFolder)
    watched = {
      path: contentFolder,
      folder: openSourceFolder(contentFolder),
      seen: changes.length,
    }
  const changed = changes.slice(watched.seen)
  watched.seen = changes.length
  return loadChanged(watched.folder, changed, parsed)
}

// Pages are bundled, so this module exists twice in a build; the registered symbol is one.
const KEY = Symbol.for('teejuht.site')
const shared: typeof globalThis & { [KEY]?: Site } = globalThis

/**
 * Gives the site that a command has read and checked to the pages that are built in the
 * same process. They then show just what was checked, and nothing is parsed twice.
 */
export function handOver(site: Site): void {
  shared[KEY] = site
}

function handedOver(options: SiteOptions): Site | undefined {
  const site = shared[KEY]
  return site && JSON.stringify(site.options) === JSON.stringify(options) ? site : undefined
}

/** The same for content already read: for tests and commands. */
export function buildSite(content: KnowledgeBase, options: SiteOptions): Site {
  const published = publishedAnswers(content, options)
  const byId = new Map(published.map((one) => [one.answer.id as string, one]))
  const guides = publishedGuides(content, options, byId)
  const allowed = contentFor(content, options.audience)
  let missing: readonly string[] | undefined
  const restrictedWords = (): readonly string[] => (missing ??= wordsMissing(content, allowed))
  return { options, content: allowed, published, byId, guides, restrictedWords }
}

function wordsMissing(content: KnowledgeBase, allowed: KnowledgeBase): readonly string[] {
  if (content === allowed) return []
  const open = new Set(contentTexts(allowed).map(({ text }) => text))
  return contentTexts(content).flatMap(({ kind, text }) =>
    kind === 'words' && !open.has(text) ? [text] : [],
  )
}

// Names, sizes and times of change: cheap enough to ask on every page in development.
function stampOf(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .toSorted()
    .map((path) => {
      const { size, mtimeMs } = statSync(join(folder, path))
      return `${path}:${String(size)}:${String(mtimeMs)}`
    })
    .join('\n')
}

// `import.meta.env` exists only under Vite; commands run without it.
function isDevelopment(): boolean {
  return (import.meta as { readonly env?: { readonly DEV?: boolean } }).env?.DEV === true
}
