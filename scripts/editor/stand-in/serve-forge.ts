import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { UsageError } from '../../support/environment.ts'
import type { RunningServer } from '../../support/serve-folder.ts'
import { Refusal, type Forge } from './forge.ts'
import { answerGraphql } from './graphql.ts'
import { answerRest, RawAnswer } from './rest.ts'
import { answerPage } from './review-page.ts'

/**
 * Serves the stand-in of GitLab on 127.0.0.1. Every answer carries `X-Stand-In`.
 *
 * @throws UsageError when the port is taken.
 */
export async function serveForge(forge: Forge, port: number): Promise<RunningServer> {
  const server = createServer((request, response) => {
    void answer(forge, request, response)
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

async function answer(
  forge: Forge,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  response.setHeader('X-Stand-In', 'not GitLab')
  response.setHeader('Access-Control-Allow-Origin', '*')
  response.setHeader('Access-Control-Allow-Headers', 'authorization, content-type')
  response.setHeader('Access-Control-Allow-Methods', 'GET, POST, PUT, DELETE')
  if (request.method === 'OPTIONS') {
    response.statusCode = 204
    response.end()
    return
  }
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1')
  const method = request.method ?? 'GET'
  const body = await readBody(request)
  try {
    if (!pathname.startsWith('/api/')) {
      const page = answerPage(forge, method, pathname, new URLSearchParams(body))
      response.statusCode = page.status
      for (const [name, value] of Object.entries(page.headers)) response.setHeader(name, value)
      response.end(page.text)
      return
    }
    const user = forge.signIn(/^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1])
    const fields = body ? (JSON.parse(body) as { [field: string]: unknown }) : {}
    const value =
      pathname === '/api/graphql'
        ? answerGraphql(forge, fields as unknown as Parameters<typeof answerGraphql>[1])
        : answerRest(
            forge,
            { method, path: pathname.replace('/api/v4', ''), query: searchParams, body: fields },
            user,
          )
    if (value instanceof RawAnswer) {
      response.setHeader('Content-Type', 'text/plain; charset=utf-8')
      response.end(value.text)
    } else sendJson(response, method === 'POST' ? 201 : 200, value)
  } catch (error) {
    if (!(error instanceof Refusal)) process.stderr.write(`stand-in: ${String(error)}\n`)
    const status = error instanceof Refusal ? error.status : 500
    sendJson(response, status, { message: error instanceof Error ? error.message : String(error) })
  }
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response.statusCode = status
  response.setHeader('Content-Type', 'application/json; charset=utf-8')
  response.end(JSON.stringify(value))
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE'
          ? new UsageError(
              `Port ${String(port)} is taken; choose another: FORGE_PORT=4582 npm run editor`,
            )
          : error,
      )
    })
    server.listen(port, '127.0.0.1', resolve)
  })
}
