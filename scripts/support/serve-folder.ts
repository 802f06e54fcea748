import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import sirv from 'sirv'
import { parse } from 'yaml'
import { ORIGIN_MARK } from '../../src/site/opensearch.ts'
import { EDITOR_FOLDER, editorHeaders, SECURITY_HEADERS } from './security-headers.ts'
import { UsageError } from './environment.ts'

/** A running server. */
export interface RunningServer {
  readonly url: string
  close(): Promise<void>
}

/**
 * Serves a built guide on 127.0.0.1 with the headers that the real web server sends.
 *
 * @throws UsageError when the port is taken.
 */
export async function serveFolder(folder: string, port: number): Promise<RunningServer> {
  const forge = builtForge(folder)
  const notFound = readFileSync(join(folder, '404.html'))
  const files = sirv(folder, {
    dev: true,
    etag: true,
    setHeaders: (response, path) => {
      const inEditor = path.startsWith(EDITOR_FOLDER)
      const headers = inEditor ? editorHeaders(forge) : SECURITY_HEADERS
      for (const [name, value] of headers) response.setHeader(name, value)
    },
  })
  const server = createServer((request, response) => {
    if (request.url === '/opensearch.xml') {
      const origin = `http://${request.headers.host ?? '127.0.0.1'}`
      response.setHeader('Content-Type', 'application/opensearchdescription+xml; charset=utf-8')
      response.end(
        readFileSync(join(folder, 'opensearch.xml'), 'utf8').replaceAll(ORIGIN_MARK, origin),
      )
      return
    }
    files(request, response, () => {
      for (const [name, value] of SECURITY_HEADERS) response.setHeader(name, value)
      response.statusCode = 404
      response.setHeader('Content-Type', 'text/html; charset=utf-8')
      response.end(notFound)
    })
  })
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
