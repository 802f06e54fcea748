import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../../scripts/support/environment.ts'
import { runMeasured, type Cost } from './run-measured.ts'
import { writeStarlight } from './write-starlight.ts'

const TEMPLATE = join(ROOT, 'bench', 'starlight')

/** A Starlight site with the texts of a content folder, made anew in `folder`; its packages are installed if need be. */
export async function prepareStarlight(content: string, folder: string): Promise<void> {
  if (!existsSync(join(TEMPLATE, 'node_modules', 'astro')))
    await runMeasured('npm', ['install', '--no-save', '--no-audit', '--no-fund'], {
      cwd: TEMPLATE,
      variables: {},
    })
  writeStarlight(content, TEMPLATE, folder)
}

/** Builds it into its `dist`. */
export function buildStarlight(folder: string, sidebar: 'short' | 'default'): Promise<Cost> {
  const astro = join(folder, 'node_modules', 'astro', 'bin', 'astro.mjs')
  const variables = { BENCH_SIDEBAR: sidebar, ASTRO_TELEMETRY_DISABLED: '1' }
  return runMeasured(process.execPath, [astro, 'build'], { cwd: folder, variables })
}
