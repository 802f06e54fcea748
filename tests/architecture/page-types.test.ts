import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { PAGE_TYPES } from '../support/page-types.ts'

const PAGES = join(import.meta.dirname, '..', '..', 'src', 'pages')
const templates = readdirSync(PAGES, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.astro'))

/** `vastused/[id]/ajalugu.astro` serves `/vastused/x/ajalugu/`. */
function addressesOf(template: string): RegExp {
  const route = template.replace(/(^|\/)index\.astro$/, '$1').replace(/\.astro$/, '/')
  return new RegExp(`^/${route.replaceAll(/\[[^\]]+\]/g, '[^/]+')}$`)
}

/** The page that makes an address: one without variables goes before others; the page for all else is the last. */
function templateOf(address: string): string {
  const path = address.split(/[?#]/)[0] ?? ''
  const fitting = templates.filter((template) => addressesOf(template).test(path))
  return fitting.toSorted((left, right) => variables(left) - variables(right))[0] ?? '404.astro'
}

const variables = (template: string): number => template.split('[').length

// What is tested on each type of page (axe, policy, narrow screens, targets) is tested on all.
test('every page of the guide is a page type', () => {
  const tested = new Set(PAGE_TYPES.map(({ path }) => templateOf(path)))
  expect(templates.filter((template) => !tested.has(template))).toEqual([])
})

test('this test knows pages from each other', () => {
  expect(templateOf('/vastused/liigiti/')).toBe('vastused/liigiti.astro')
  expect(templateOf('/vastused/x/')).toBe('vastused/[id].astro')
  expect(templateOf('/vastused/x/ajalugu/')).toBe('vastused/[id]/ajalugu.astro')
  expect(templateOf('/?q=x')).toBe('index.astro')
  expect(templateOf('/puudub/')).toBe('404.astro')
})
