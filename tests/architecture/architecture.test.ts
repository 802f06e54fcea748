import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { DOORS, LAYERS, PORTABLE } from './layers.ts'
import { readModules } from './read-imports.ts'

const modules = readModules('src')
const folderOf = (path: string): string => path.split('/')[1] ?? ''
const inFolders = modules.filter((module) => module.path.split('/').length > 2)

describe('layers', () => {
  test('every folder of src/ has its line in the table', () => {
    expect(
      inFolders.map((module) => folderOf(module.path)).filter((folder) => !(folder in LAYERS)),
    ).toEqual([])
  })

  test('folders import only what the table allows', () => {
    const crossings = inFolders.flatMap(({ path, files }) =>
      files
        .filter((file) => file.startsWith('src/'))
        .map((file) => ({ path, file, from: folderOf(path), to: folderOf(file) }))
        .filter(({ from, to }) => from !== to && !LAYERS[from]?.includes(to))
        .map(({ path: importer, file }) => `${importer} imports ${file}`),
    )
    expect(crossings).toEqual([])
  })

  test('src/ imports nothing outside src/', () => {
    const outside = modules.flatMap(({ path, files }) =>
      files.filter((file) => !file.startsWith('src/')).map((file) => `${path} imports ${file}`),
    )
    expect(outside).toEqual([])
  })

  test('portable folders touch neither Node nor the DOM', () => {
    const found = modules
      .filter(({ path }) => (PORTABLE as readonly string[]).includes(folderOf(path)))
      .flatMap(({ path, packages, text }) => [
        ...packages
          .filter((name) => name.startsWith('node:'))
          .map((name) => `${path} imports ${name}`),
        ...[...text.matchAll(/\b(document|window|localStorage|navigator|process)\.\w+\(/g)].map(
          (match) => `${path} calls ${match[0]}`,
        ),
      ])
    expect(found).toEqual([])
  })

  test('the browser never gets the knowledge base', () => {
    const found = modules
      .filter(({ path }) => path.startsWith('src/ui/'))
      .flatMap(({ path, packages }) =>
        packages
          .filter((name) => name.startsWith('node:') || name === 'zod' || name === 'yaml')
          .map((name) => `${path} imports ${name}`),
      )
    expect(found).toEqual([])
  })

  test('ARCHITECTURE.md shows this table', () => {
    const text = readFileSync(join(import.meta.dirname, '..', '..', 'ARCHITECTURE.md'), 'utf8')
    for (const folder of Object.keys(LAYERS))
      expect(text).toMatch(new RegExp(`^\\|[^|]*\`${folder}\``, 'm'))
  })
})

describe('doors', () => {
  test.each(Object.entries(DOORS))('%s is imported by its door only', (packageName, doors) => {
    expect(
      modules
        .filter(({ packages }) => packages.includes(packageName))
        .map(({ path }) => path)
        .filter((path) => !doors.includes(path)),
    ).toEqual([])
  })

  test('the file system is read by the knowledge base, history, the site and the commands only', () => {
    const found = modules
      .filter(({ packages }) => packages.includes('node:fs'))
      .map(({ path }) => path)
    expect(found).toEqual([
      'src/history/git-signature.ts',
      'src/history/git.ts',
      'src/history/kept-file.ts',
      'src/knowledge-base/source-file.ts',
      'src/knowledge-base/source-folder.ts',
      'src/site/load-site.ts',
    ])
  })
})

describe('sizes', () => {
  const all = [...modules, ...readModules('scripts')]
  const lines = all
    .map(({ path, text }) => ({ path, count: text.split('\n').length - 1 }))
    .toSorted((left, right) => left.count - right.count)

  test('no file is over 300 lines', () => {
    expect(lines.filter(({ count }) => count > 300)).toEqual([])
  })

  test('half of the files have at most 75 lines', () => {
    expect(lines[Math.floor(lines.length / 2)]?.count).toBeLessThanOrEqual(75)
  })

  test('no import cycle', () => {
    const graph = new Map(all.map(({ path, files }) => [path, files]))
    const done = new Set<string>()
    const cycles: string[] = []
    const walk = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path))
        cycles.push([...trail.slice(trail.indexOf(path)), path].join(' -> '))
      if (trail.includes(path) || done.has(path)) return
      for (const file of graph.get(path) ?? []) walk(file, [...trail, path])
      done.add(path)
    }
    for (const path of graph.keys()) walk(path, [])
    expect(cycles).toEqual([])
  })
})
