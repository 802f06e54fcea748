import { execFile } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { readRelease } from '../publish/release.ts'

const run = promisify(execFile)

/** Either the one release that both builds are, or the files in which they differ. */
export type Comparison = { readonly release: string } | { readonly paths: readonly string[] }

/** What two machines may differ in without any byte of the site differing. */
const MACHINES = [
  {
    folder: 'a',
    variables: { TZ: 'Pacific/Auckland', LANG: 'et_EE.UTF-8', LC_ALL: 'et_EE.UTF-8' },
  },
  {
    folder: join('teine', 'pikem kaust õäöü', 'b'),
    variables: { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C' },
  },
]

/**
 * Builds in two folders made by `bring`, one after the other, and compares all files.
 *
 * @throws with what the build printed when it fails.
 */
export async function buildTwice(
  bring: (target: string) => void,
  place: string,
  variables: { readonly [name: string]: string },
): Promise<Comparison> {
  rmSync(place, { recursive: true, force: true })
  try {
    const outputs: string[] = []
    for (const machine of MACHINES) {
      const folder = join(place, machine.folder)
      bring(folder)
      await run(process.execPath, ['scripts/build.ts'], {
        cwd: folder,
        env: {
          PATH: process.env['PATH'],
          HOME: process.env['HOME'],
          ...machine.variables,
          ...variables,
        },
        maxBuffer: 64 * 1024 * 1024,
      })
      outputs.push(join(folder, 'dist'))
    }
    return compare(outputs)
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}

function compare(folders: readonly string[]): Comparison {
  const [left, right] = folders.map(readRelease)
  if (!left || !right) throw new Error('a build left no release')
  if (left.id === right.id) return { release: left.id }
  const paths = new Set([...Object.keys(left.files), ...Object.keys(right.files)])
  return { paths: [...paths].filter((path) => left.files[path] !== right.files[path]).toSorted() }
}
