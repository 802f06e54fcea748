import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ARGUED, isAllowed } from '../../scripts/sbom/allowed-licences.ts'
import { formatLicences } from '../../scripts/sbom/format-licences.ts'
import { readLockedPackages } from '../../scripts/sbom/locked-packages.ts'
import { toCycloneDx } from '../../scripts/sbom/to-cyclonedx.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const packages = readLockedPackages(ROOT)
const argued = (name: string): boolean =>
  Object.keys(ARGUED).some((known) => name === known || name.startsWith(`${known}-`))

test('every package has a licence that is allowed or argued for', () => {
  const unknown = packages.filter((one) => !isAllowed(one) && !argued(one.name))
  expect(unknown.map(({ name, licence }) => `${name}: ${String(licence)}`)).toEqual([])
})

test('no argument has lost its package', () => {
  const names = packages.filter((one) => !isAllowed(one)).map(({ name }) => name)
  const idle = Object.keys(ARGUED).filter((known) => !names.some((name) => name.startsWith(known)))
  expect(idle).toEqual([])
})

test('docs/licences.md is what `npm run sbom` makes', () => {
  expect(readFileSync(join(ROOT, 'docs', 'licences.md'), 'utf8')).toBe(formatLicences(packages))
})

test('the bill of materials names every package with its version and hash', () => {
  const { components } = toCycloneDx(packages) as {
    components: { purl: string; hashes?: { alg: string; content: string }[] }[]
  }
  expect(components).toHaveLength(packages.length)
  const react = components.find(({ purl }) => purl.startsWith('pkg:npm/react@'))
  expect(react?.hashes?.[0]).toMatchObject({ alg: 'SHA-512' })
  expect(react?.hashes?.[0]?.content).toMatch(/^[0-9a-f]{128}$/)
})

test.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0)', true],
  ['MIT AND GPL-3.0', false],
  ['GPL-3.0', false],
  ['', false],
])('licence "%s" allowed: %s', (licence, allowed) => {
  expect(isAllowed({ licence })).toBe(allowed)
})
