import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const FIXTURES = join(import.meta.dirname, '..', 'fixtures')

/** A temporary content folder; deleted when the test has ended. */
export interface FixtureContent {
  readonly folder: string
  [Symbol.dispose](): void
}

/** The good fixture content with the files of these situations laid over it. */
export function fixtureContent(...situations: readonly string[]): FixtureContent {
  const folder = mkdtempSync(join(tmpdir(), 'teejuht-content-'))
  for (const name of ['good', ...situations]) {
    cpSync(join(FIXTURES, name), folder, {
      recursive: true,
      filter: (path) => !path.endsWith('expected.json'),
    })
  }
  return {
    folder,
    [Symbol.dispose]: () => {
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
