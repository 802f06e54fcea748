import { join } from 'node:path'
import { expect, test } from 'vitest'
import { buildTwice } from '../../scripts/reproducible/build-twice.ts'
import { copyProject } from '../../scripts/reproducible/copy-project.ts'
import { APPROVED_ON, approvedFixture } from '../support/approved-fixture.ts'

const ROOT = join(import.meta.dirname, '..', '..')

test('two machines build the same bytes, whatever their folders, time zones and locales', async () => {
  using content = approvedFixture('alfa', 'beeta')
  // Beside the packages, because they are shared by links on one file system.
  const place = join(ROOT, '.cache', `reproducible-${String(process.pid)}`)
  const outcome = await buildTwice(copyProject, place, {
    CONTENT_DIR: content.folder,
    TODAY: APPROVED_ON,
  })
  expect(outcome).toEqual({ release: expect.stringMatching(/^[0-9a-f]{12}$/) as string })
}, 600_000)
