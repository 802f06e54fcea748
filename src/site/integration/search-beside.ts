import { Worker } from 'node:worker_threads'
import type { Site } from '../load-site.ts'
import type { SearchFile } from '../search-files.ts'
import { searchSource } from '../search-source.ts'
import type { SearchReply } from './search-thread.ts'

type Files = readonly SearchFile[]

const asked = new WeakMap<Site, Promise<Files>>()
const made = new WeakMap<Site, Promise<Files>>()
/** Where the thread is; nothing before it was needed. */
let worker: Worker | undefined
let last: Promise<unknown> = Promise.resolve()
let newest: Site | undefined

/**
 * The search files of a previewed site, made once by a thread that stays: an editor's page
 * comes first, and does not wait for an index that nobody has searched yet. Of sites that
 * queue up only the newest is indexed; who waits for an older one gets its files.
 *
 * @throws what the thread throws.
 */
export function searchFilesBeside(site: Site): Promise<Files> {
  const known = asked.get(site)
  if (known) return known
  newest = site
  const files = last.then(() => makeOnce(newest ?? site))
  asked.set(site, files)
  last = files.catch(() => undefined)
  return files
}

function makeOnce(site: Site): Promise<Files> {
  const files = made.get(site) ?? askThread(site)
  made.set(site, files)
  return files
}

async function askThread(site: Site): Promise<Files> {
  const thread = (worker ??= startThread())
  const { promise, resolve, reject } = Promise.withResolvers<SearchReply>()
  thread.once('message', resolve).once('error', reject)
  thread.postMessage(searchSource(site))
  try {
    const reply = await promise
    if ('fault' in reply) throw reply.fault
    return reply.files
  } finally {
    thread.off('message', resolve).off('error', reject)
  }
}

function startThread(): Worker {
  const thread = new Worker(new URL('./search-thread.ts', import.meta.url))
  // A preview that ends does not wait for it.
  thread.unref()
  return thread.once('exit', () => {
    worker = undefined
  })
}
