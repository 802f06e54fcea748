import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { writeRelease } from '../../scripts/publish/release.ts'

/** Writes a folder as a build leaves it, with a home page that says its name. @returns its release's id. */
export function writeSmallBuild(folder: string, name: string): string {
  rmSync(folder, { recursive: true, force: true })
  const files = {
    'index.html': `<!doctype html><title>${name}</title>${name.repeat(5000)}`,
    '404.html': '<!doctype html><title>404</title>',
    'opensearch.xml': '<OpenSearchDescription/>',
    'valjaanne.json': '{}',
    [`_varad/page.${name}.js`]: `console.log('${name}')`,
    [`_otsing/et.${name}.json`]: `{"name":"${name}"}`,
    '_varad/same.0000.css': 'body{}',
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return writeRelease(folder, 'agents').id
}
