import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A package as the lock file pins it. */
export interface LockedPackage {
  readonly name: string
  readonly version: string
  /** As its maker names it, in SPDX; none when the lock file does not say. */
  readonly licence: string | undefined
  /** Subresource integrity: `sha512-…`. */
  readonly integrity: string | undefined
  /** Needed to build and test only. */
  readonly development: boolean
}

interface LockEntry {
  readonly version?: string
  readonly license?: string
  readonly integrity?: string
  readonly dev?: boolean
}

/** Every package of `package-lock.json`, each version once, by name and version. */
export function readLockedPackages(root: string): readonly LockedPackage[] {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    readonly packages: { readonly [path: string]: LockEntry }
  }
  const found = new Map<string, LockedPackage>()
  for (const [path, { version, license, integrity, dev = false }] of Object.entries(
    lock.packages,
  )) {
    const name = path.split('node_modules/').at(-1) ?? ''
    if (path === '' || !version) continue
    const key = `${name}@${version}`
    const development = dev && (found.get(key)?.development ?? true)
    found.set(key, { name, version, licence: license, integrity, development })
  }
  const packages = [...found]
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .map(([, one]) => one)
  return packages.map((one) => ({
    ...one,
    licence: one.licence ?? licenceOfSibling(one, packages),
  }))
}

// A mirror may hold one platform only, and the lock file then knows no licence of the others;
// they are built from the same source and published under the same version.
function licenceOfSibling(
  { name, version }: LockedPackage,
  packages: readonly LockedPackage[],
): string | undefined {
  const family = name.startsWith('@') ? `${name.split('/')[0] ?? name}/` : name.replace(/-.*$/, '')
  return packages.find(
    (other) => other.licence && other.version === version && other.name.startsWith(family),
  )?.licence
}
