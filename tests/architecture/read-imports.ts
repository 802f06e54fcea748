import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

const ROOT = join(import.meta.dirname, '..', '..')

/** A source file of the project and what it imports. */
export interface SourceModule {
  /** From the root, with `/`. */
  readonly path: string
  readonly text: string
  /** Files of the project, from the root. */
  readonly files: readonly string[]
  readonly packages: readonly string[]
}

/** Every module under a folder of the project; tests are left out. */
export function readModules(folder: string): readonly SourceModule[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name}`)
    .filter((path) => /\.(ts|tsx|astro)$/.test(path) && !/\.test\.tsx?$/.test(path))
    .toSorted()
    .map(readModule)
}

// Static and dynamic imports, re-exports, and module scripts of Astro files.
const IMPORT = /(?:from\s+|import\s+|import\(\s*|<script\s+src=|new URL\(\s*)['"]([^'"]+)['"]/g

function readModule(path: string): SourceModule {
  const text = readFileSync(join(ROOT, path), 'utf8')
  const targets = [...text.matchAll(IMPORT)].map((match) => match[1] ?? '')
  const isFile = (target: string): boolean => target.startsWith('.')
  return {
    path,
    text,
    files: targets
      .filter(isFile)
      .map((target) => relative(ROOT, join(ROOT, dirname(path), target))),
    packages: targets
      .filter((target) => !isFile(target) && /^[@a-z]/.test(target))
      .map(packageName),
  }
}

function packageName(target: string): string {
  if (target.startsWith('node:')) return target
  return target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/')
}
