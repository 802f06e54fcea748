import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import {
  EDITION_ADDRESS,
  isEdition,
  WORKER_ADDRESS,
  type Edition,
} from '../../src/domain/edition.ts'
import type { OfflineFile, OfflineList } from '../../src/domain/offline-list.ts'
import { ROOT } from '../support/environment.ts'
import { listFiles } from '../support/folders.ts'

/** How much a browser keeps. */
export interface OfflineMeasures {
  readonly files: number
  readonly bytes: number
  /** SHA-256 in hexadecimal of the files that were listed, by path. */
  readonly digests: ReadonlyMap<string, string>
}

// What is not for agents without a network: the editor, and what describes the build itself.
const LEFT_OUT = [
  /^toimetaja\//,
  /^(opensearch\.xml|muudatused\/atom\.xml|valjaanne\.json|vorguta\.js)$/,
  /(^|\/)\./,
]

/** Addresses whose name changes with the content. */
const HASHED = /^\/(_varad|_otsing)\//

/**
 * Writes the service worker of a finished site: the one of `src/ui/offline` with the list of
 * all files that it keeps, each with its hash.
 *
 * In the supervisors' edition the search data count as restricted, and so does every file
 * that leads to a restricted address.
 *
 * @throws when the worker cannot be bundled or the site has no edition.
 */
export async function buildOffline(folder: string): Promise<OfflineMeasures> {
  const edition = readEdition(folder)
  const paths = listFiles(folder).filter((path) => !LEFT_OUT.some((pattern) => pattern.test(path)))
  const digests = new Map<string, string>()
  let total = 0
  const files = paths.map((path) => {
    const bytes = readFileSync(join(folder, path))
    const digest = createHash('sha256').update(bytes).digest()
    digests.set(path, digest.toString('hex'))
    total += bytes.length
    return toFile(path, { bytes, digest }, edition)
  })
  const complete: Edition = {
    ...edition,
    restricted: files.filter(({ restricted }) => restricted).map(({ url }) => url),
  }
  writeFileSync(join(folder, EDITION_ADDRESS), `${JSON.stringify(complete)}\n`)
  writeFileSync(join(folder, WORKER_ADDRESS), await bundleWorker({ edition: complete, files }))
  return { files: files.length, bytes: total, digests }
}

function readEdition(folder: string): Edition {
  const edition: unknown = JSON.parse(readFileSync(join(folder, EDITION_ADDRESS), 'utf8'))
  if (!isEdition(edition)) throw new Error(`${EDITION_ADDRESS} is not an edition`)
  return edition
}

function toFile(
  path: string,
  { bytes, digest }: { readonly bytes: Buffer; readonly digest: Buffer },
  edition: Edition,
): OfflineFile {
  const url = `/${path.replace(/(^|\/)index\.html$/, '$1')}`
  return {
    url,
    revision: HASHED.test(url) ? null : digest.toString('hex').slice(0, 12),
    integrity: `sha256-${digest.toString('base64')}`,
    ...(isRestricted(url, bytes, edition) && { restricted: true }),
  }
}

function isRestricted(url: string, bytes: Buffer, { audience, restricted }: Edition): boolean {
  if (audience === 'agents') return false
  if (/^\/(_otsing|pagefind)\//.test(url) || restricted.includes(url)) return true
  return /\.(html|json)$|\/$/.test(url) && restricted.some((address) => mentions(bytes, address))
}

// Every page leads to the overview; that alone tells nothing restricted.
function mentions(bytes: Buffer, address: string): boolean {
  if (!/^\/(vastused|juhised)\//.test(address)) return false
  return bytes.includes(`"${address}`) || bytes.includes(`;${address}`)
}

/** One classic script, which every browser with service workers runs. */
async function bundleWorker(list: OfflineList): Promise<string> {
  const output = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    define: {
      OFFLINE_LIST: JSON.stringify(list),
      'process.env.NODE_ENV': '"production"',
    },
    build: {
      write: false,
      emptyOutDir: false,
      lib: {
        entry: join(ROOT, 'src/ui/offline/service-worker.ts'),
        formats: ['iife'],
        name: 'teejuht',
      },
    },
  })
  const chunks = [output].flat().flatMap((one) => ('output' in one ? one.output : []))
  const [chunk] = chunks
  if (chunk?.type !== 'chunk' || chunks.length !== 1)
    throw new Error('the service worker is not one file')
  return chunk.code
}
