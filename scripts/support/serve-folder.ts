import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import sirv from 'sirv'
import { ORIGIN_MARK } from '../../src/site/opensearch.ts'
import { SECURITY_HEADERS } from './security-headers.ts'
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
  const notFound = readFileSync(join(folder, '404.html'))
  const files = sirv(folder, {
    dev: true,
    etag: true,
    setHeaders: (response) => {
      for (const [name, value] of SECURITY_HEADERS) response.setHeader(name, value)
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
