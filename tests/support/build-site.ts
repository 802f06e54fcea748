import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import type { TestProject } from 'vitest/node'
import { serveFolder } from '../../scripts/support/serve-folder.ts'
import { unpackBrowser } from './browser.ts'
import { oneBuildAtATime } from './one-build-at-a-time.ts'

const run = promisify(execFile)
const ROOT = join(import.meta.dirname, '..', '..')
const CONTENT = process.env['CONTENT_DIR'] ?? join(ROOT, 'content')

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built guide is served, without a slash at its end. */
    readonly siteUrl: string
    /** Where the built guide lies on disk. */
    readonly siteFolder: string
  }
}

/**
 * Builds the real content once for all tests of the site and serves it until they have ended.
 * `TEST_SITE` names a folder that keeps the build: who runs one test file again and again
 * waits for it once (delete the folder after a change of the guide).
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await unpackBrowser()
  const kept = process.env['TEST_SITE']
  const folder = mkdtempSync(join(tmpdir(), 'teejuht-site-'))
  const siteFolder = kept ? resolve(kept) : join(folder, 'dist')
  if (!existsSync(join(siteFolder, 'index.html')))
    await buildSite({ CONTENT_DIR: CONTENT, OUT_DIR: siteFolder, TODAY: newestApproval() })
  const server = await serveFolder(siteFolder, 0)
  project.provide('siteUrl', server.url)
  project.provide('siteFolder', siteFolder)
  return async () => {
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Runs `npm run build` with these variables. @throws with what it printed when it fails. */
export async function buildSite(variables: { readonly [name: string]: string }): Promise<string> {
  const { stdout } = await oneBuildAtATime(() =>
    run(process.execPath, ['scripts/build.ts'], {
      cwd: ROOT,
      // Vitest's own variables would make Astro believe that it runs inside a test.
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...variables },
      maxBuffer: 16 * 1024 * 1024,
    }),
  )
  return stdout
}

// The day on which the content is newest: tests then see it as its approvers did, whenever they run.
function newestApproval(): string {
  const folder = join(CONTENT, 'approvals')
  const days = readdirSync(folder).flatMap((name) =>
    [...readFileSync(join(folder, name), 'utf8').matchAll(/day: "(\d{4}-\d{2}-\d{2})"/g)].map(
      (match) => match[1] ?? '',
    ),
  )
  return days.toSorted().at(-1) ?? '2026-11-22'
}
