import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type AstroIntegration, type AstroPrerenderer } from 'astro'
import { ROOT } from '../../support/environment.ts'
import { keepNewest } from '../../../src/history/kept-file.ts'
import { codeDigest } from './code-digest.ts'
import type { PageApp, PageHeads } from './page-app.ts'

const KEPT = join(ROOT, '.cache', 'bundles')
/** Scripts, styles and fonts of the pages, and what `public/` holds. */
const ASSETS = 'assets'
/** The pages as a program. */
const PROGRAM = 'program'
const HEADS = 'heads.json'
/** Written last: a folder without it was never finished. */
const COMPLETE = 'complete'
const MOST_KEPT = 3

/** The guide's pages bundled by Astro, before there is any content in them. */
export interface PageBundle {
  /** Puts the scripts, styles and fonts into a site. */
  copyAssets(folder: string): void
  /** Loads the program that renders pages. */
  load(): Promise<PageApp>
}

/**
 * The bundle of this very code: made by Astro once and kept, because it does not depend on
 * the content.
 *
 * @throws when Astro fails.
 */
export async function openPageBundle(): Promise<PageBundle> {
  const folder = join(KEPT, codeDigest())
  if (!existsSync(join(folder, COMPLETE))) await makeBundle(folder)
  const now = new Date()
  utimesSync(folder, now, now)
  return {
    copyAssets: (target) => {
      cpSync(join(folder, ASSETS), target, { recursive: true })
    },
    load: () => loadApp(folder),
  }
}

async function makeBundle(folder: string): Promise<void> {
  const work = `${folder}-${String(process.pid)}`
  rmSync(work, { recursive: true, force: true })
  mkdirSync(work, { recursive: true })
  try {
    await build({
      root: ROOT,
      outDir: join(work, ASSETS),
      logLevel: 'warn',
      integrations: [keepProgram(work)],
    })
    writeFileSync(join(work, COMPLETE), '')
    // Another build may have been quicker; both made the same.
    if (existsSync(join(folder, COMPLETE))) return
    rmSync(folder, { recursive: true, force: true })
    renameSync(work, folder)
    keepNewest(KEPT, MOST_KEPT)
  } catch (error) {
    if (!existsSync(join(folder, COMPLETE))) throw error
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

function keepProgram(work: string): AstroIntegration {
  return {
    name: 'teejuht-keep-program',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((astros) => prerendererThatKeeps(astros, work))
      },
    },
  }
}

// Astro would render here; its program is put by instead, and renders when there is content.
function prerendererThatKeeps(astros: AstroPrerenderer, work: string): AstroPrerenderer {
  return {
    name: 'teejuht:keep',
    async setup() {
      const folder = join(work, ASSETS, '.prerender')
      const app = await importApp(folder)
      const setInternals = app.setInternals.bind(app)
      app.setInternals = (internals) => {
        setInternals(internals)
        const pages = [...internals.pagesByKeys].map(
          ([key, { styles }]): PageHeads['pages'][number] => [key, { styles }],
        )
        writeFileSync(join(work, HEADS), JSON.stringify({ pages } satisfies PageHeads))
      }
      await astros.setup?.()
      if (app.getSettings().scripts.some(({ stage }) => stage !== 'before-hydration'))
        throw new Error('A package puts scripts into pages; the kept heads do not know them')
      cpSync(folder, join(work, PROGRAM), { recursive: true })
    },
    getStaticPaths: () => Promise.resolve([]),
    render: (request, options) => astros.render(request, options),
    teardown: () => astros.teardown?.() ?? Promise.resolve(),
  }
}

async function loadApp(folder: string): Promise<PageApp> {
  const app = await importApp(join(folder, PROGRAM))
  const { pages } = JSON.parse(readFileSync(join(folder, HEADS), 'utf8')) as PageHeads
  app.setInternals({ pagesByKeys: new Map(pages) })
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: TO_STDERR } } })
  return app
}

async function importApp(folder: string): Promise<PageApp> {
  const entry = readdirSync(folder).find((name) => name.startsWith('prerender-entry.'))
  if (entry === undefined) throw new Error(`Astro made no program in ${folder}`)
  const { app } = (await import(pathToFileURL(join(folder, entry)).href)) as { app: PageApp }
  return app
}

const TO_STDERR = {
  write({ level, message }: { readonly level: string; readonly message: string }): boolean {
    if (level === 'warn' || level === 'error') process.stderr.write(`${message}\n`)
    return true
  },
}
