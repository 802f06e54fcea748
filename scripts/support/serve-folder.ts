import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import sirv, { type RequestHandler } from 'sirv'
import { parse } from 'yaml'
import { SIGNAL_ADDRESS } from '../../src/signals/signal.ts'
import { ORIGIN_MARK } from '../../src/site/opensearch.ts'
import { EDITOR_FOLDER, editorHeaders, SECURITY_HEADERS } from './security-headers.ts'
import { UsageError } from './environment.ts'

/** A running server. */
export interface RunningServer {
  readonly url: string
  close(): Promise<void>
}

/**
 * Serves a built guide on 127.0.0.1 with the headers that the real web server sends. A
 * folder that is a symbolic link is followed anew with every request, so that a guide
 * published meanwhile is served from then on.
 *
 * @throws UsageError when the port is taken or the folder holds no guide.
 */
export async function serveFolder(folder: string, port: number): Promise<RunningServer> {
  const releases = new Map<string, RequestHandler>()
  const server = createServer((request, response) => {
    for (const [name, value] of SECURITY_HEADERS) response.setHeader(name, value)
    try {
      // One request is answered from one release, even when the link is switched meanwhile.
      const release = realpathSync(folder)
      const files = releases.get(release) ?? filesOf(release)
      releases.set(release, files)
      answer(release, files, request, response)
    } catch {
      response.statusCode = 503
      response.end()
    }
  })
  if (!isGuide(folder)) throw new UsageError(`${folder} holds no built guide; run npm run build`)
  await listen(server, port)
  const { port: actual } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${String(actual)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve()
        })
        server.closeAllConnections()
      }),
  }
}

function filesOf(release: string): RequestHandler {
  const forge = builtForge(release)
  return sirv(release, {
    dev: true,
    etag: true,
    setHeaders: (response, path) => {
      if (!path.startsWith(EDITOR_FOLDER)) return
      for (const [name, value] of editorHeaders(forge)) response.setHeader(name, value)
    },
  })
}

function answer(
  release: string,
  files: RequestHandler,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const path = request.url?.split('?')[0]
  // Only a real web server's log keeps signals.
  if (path === SIGNAL_ADDRESS) {
    response.statusCode = 204
    response.end()
    return
  }
  const filled = FILLED[path ?? '']
  if (filled) {
    const origin = `http://${request.headers.host ?? '127.0.0.1'}`
    response.setHeader('Content-Type', `${filled.type}; charset=utf-8`)
    response.end(readFileSync(join(release, filled.path), 'utf8').replaceAll(ORIGIN_MARK, origin))
    return
  }
  files(request, response, () => {
    response.statusCode = 404
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(readFileSync(join(release, '404.html')))
  })
}

function isGuide(folder: string): boolean {
  try {
    readFileSync(join(folder, '404.html'))
    return true
  } catch {
    return false
  }
}

// What is read by programs that need complete addresses, as deploy/nginx.conf serves it.
const FILLED: {
  readonly [url: string]: { readonly path: string; readonly type: string } | undefined
} = {
  '/opensearch.xml': {
    path: 'opensearch.xml',
    type: 'application/opensearchdescription+xml',
  },
  '/muudatused/atom.xml': { path: 'muudatused/atom.xml', type: 'application/atom+xml' },
}

/** @throws UsageError when the port is taken, before anything is built for it. */
export async function refuseTakenPort(port: number): Promise<void> {
  const server = createServer()
  await listen(server, port)
  await new Promise((resolve) => server.close(resolve))
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE'
          ? new UsageError(`Port ${String(port)} is taken; choose another: PORT=4322 npm start`)
          : error,
      )
    })
    server.listen(port, '127.0.0.1', resolve)
  })
}

/** The origins that the browser editor of a built guide may ask, as its configuration says. */
function builtForge(folder: string): readonly string[] {
  const path = join(folder, 'toimetaja', 'config.yml')
  if (!existsSync(path)) return []
  const { backend } = parse(readFileSync(path, 'utf8')) as { backend: { api_root: string } }
  return [new URL(backend.api_root).origin]
}
