import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Plugin } from 'vite'
import { parse, stringify } from 'yaml'
import { backendConfig } from '../../src/editor/editor-config.ts'
import type { EditorSettings } from '../../src/knowledge-base/knowledge-base.ts'
import { editorInterfaceWords } from '../../src/i18n/et-editor-interface.ts'
import { makeOnce } from '../support/make-once.ts'
import { ROOT } from '../support/environment.ts'
import { sourceDigest } from '../support/source-digest.ts'

const BROWSER = join(ROOT, 'src', 'editor', 'browser')

/** Node's modules and what needs them, in the browser. */
const REPLACED: { readonly [name: string]: string } = {
  'gray-matter': 'gray-matter.ts',
  'node:crypto': 'node-crypto.ts',
  'node:fs': 'node-files.ts',
  'node:path': 'node-files.ts',
}

/** Adds the browser editor to a built site: its scripts and its configuration. */
export async function buildEditor(folder: string, settings: EditorSettings): Promise<void> {
  const target = join(folder, 'toimetaja')
  mkdirSync(target, { recursive: true })
  cpSync(await bundle(), target, { recursive: true })
  const forms = parse(
    readFileSync(join(ROOT, 'src', 'editor', 'collections.yml'), 'utf8').replaceAll(
      /^(\s*(?:- )?(?:folder|file|media_folder): )content\//gm,
      `$1${settings.content}/`,
    ),
  ) as object
  const config = { backend: backendConfig(settings), ...forms }
  writeFileSync(
    join(target, 'config.yml'),
    stringify(config, { lineWidth: 0, aliasDuplicateObjects: false }),
  )
}

/** The folder of the editor's scripts, made anew only when they or what they are made from changed. */
function bundle(): Promise<string> {
  return makeOnce(join(ROOT, '.cache', `editor-${stamp()}`), buildInto)
}

async function buildInto(work: string): Promise<void> {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    base: '/toimetaja/',
    plugins: [replaceNode(), withoutHighlighting(), withoutCalls(), inEstonian()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: work,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      sourcemap: false,
      modulePreload: false,
      chunkSizeWarningLimit: 4_000,
      rolldownOptions: {
        input: join(BROWSER, 'main.ts'),
        output: {
          entryFileNames: 'toimetaja.js',
          chunkFileNames: 'osad/[name].[hash].js',
          assetFileNames: 'osad/[name].[hash][extname]',
        },
      },
    },
  })
}

// Everything that may end up in the bundle: our own sources, and the packages by the lock file.
const SOURCES = [
  'src/editor',
  'src/knowledge-base',
  'src/checks',
  'src/domain',
  'src/facts',
  'src/i18n',
  'src/search',
  'src/guides',
  'src/letters',
]

function stamp(): string {
  return sourceDigest(SOURCES, ['package-lock.json', 'scripts/build/editor-bundle.ts']).slice(0, 16)
}

function replaceNode(): Plugin {
  return {
    name: 'teejuht-replace-node',
    enforce: 'pre',
    resolveId: (name) => {
      const file = REPLACED[name]
      return file ? join(BROWSER, 'replaced', file) : null
    },
  }
}

// The guide's content has no program code: grammars for two hundred languages stay out.
function withoutHighlighting(): Plugin {
  const EMPTY = '\0teejuht-empty'
  return {
    name: 'teejuht-without-highlighting',
    enforce: 'pre',
    resolveId: (name) => (name.startsWith('@shikijs/') ? EMPTY : null),
    load: (id) => (id === EMPTY ? 'export default []' : null),
  }
}

/**
 * The editor asks for news of itself and of the forge at other hosts. Those addresses become
 * empty answers; everything else that is not the forge is refused by the page's policy.
 */
const CALLS: readonly string[] = [
  'https://status-api.hostedstatus.com/1.0/status/5b36dc6502d06804c08349f7',
  'https://www.githubstatus.com/api/v2/status.json',
  'https://unpkg.com/@sveltia/cms',
]
const FONT = /url\(https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/[^)]+\)/g
const NO_ANSWER = 'data:application/json,{}#'

const EDITOR_SCRIPT = '/@sveltia/cms/npm/index.js'

function withoutCalls(): Plugin {
  return {
    name: 'teejuht-without-calls',
    transform(code, id) {
      if (!id.includes(EDITOR_SCRIPT)) return null
      const missing = CALLS.filter((address) => !code.includes(address))
      if (missing.length > 0)
        this.error(`The editor's package no longer names ${missing.join(', ')}: look what it calls`)
      const fonts = code.match(FONT) ?? []
      if (fonts.length === 0) this.error('The editor no longer names its fonts: look what it loads')
      return CALLS.reduce(
        (text, address) => text.replaceAll(address, NO_ANSWER),
        // Its own files of the same fonts come with it.
        code.replaceAll(FONT, "local('')"),
      )
    },
  }
}

type Words = { readonly [name: string]: string | Words }

/**
 * The editor has no Estonian and takes none from outside, so that its English words, which
 * stand in its script by name, are exchanged one by one.
 */
function inEstonian(): Plugin {
  const path = join(ROOT, 'node_modules', '@sveltia', 'cms', 'locales', 'en-US.json')
  const english = JSON.parse(readFileSync(path, 'utf8')) as Words
  return {
    name: 'teejuht-in-estonian',
    transform(code, id) {
      if (!id.includes(EDITOR_SCRIPT)) return null
      const done = new Set<string>()
      return Object.entries(editorInterfaceWords).reduce((text, [name, estonian]) => {
        const word = name
          .split('.')
          .reduce<string | Words | undefined>(
            (words, part) => (typeof words === 'object' ? words[part] : undefined),
            english,
          )
        const before = `${name.split('.').at(-1) ?? ''}:\`${String(word)}\``
        if (done.has(before)) return text
        done.add(before)
        if (!text.includes(before))
          this.error(`The editor no longer has the words "${name}": look at src/i18n`)
        return text.replaceAll(before, () => `${name.split('.').at(-1) ?? ''}:\`${estonian}\``)
      }, code)
    },
  }
}
