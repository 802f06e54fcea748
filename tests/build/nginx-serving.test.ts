import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { publishRelease } from '../../scripts/publish/publish-release.ts'
import { withShelf } from '../../scripts/publish/release-shelf.ts'
import { SECURITY_HEADERS } from '../../scripts/support/security-headers.ts'
import { askManyTimes } from '../support/many-requests.ts'
import { hasNginx, startNginx, type RunningNginx } from '../support/nginx.ts'
import { writeSmallBuild } from '../support/small-build.ts'

if (!hasNginx)
  process.stdout.write('nginx is not installed: its tests are skipped (apt-get install nginx)\n')

let folder: string
let nginx: RunningNginx
let signIn: Server
/** What the sign-in service answers. */
let verdict = 401

const turn = (build: string): void => {
  withShelf(join(folder, 'small'), (shelf) =>
    publishRelease(shelf, join(folder, build), { keep: 3, when: new Date() }),
  )
}

describe.skipIf(!hasNginx)('a real nginx with the configuration of deploy/', () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'teejuht-served-'))
    for (const name of ['esimene', 'teine']) writeSmallBuild(join(folder, name), name)
    turn('esimene')
    signIn = createServer((_, response) => {
      response.statusCode = verdict
      response.end()
    })
    await new Promise<void>((resolve) => signIn.listen(0, '127.0.0.1', resolve))
    nginx = await startNginx(
      { agents: inject('siteFolder'), supervisors: join(folder, 'small', 'current') },
      (signIn.address() as AddressInfo).port,
    )
  })
  afterAll(async () => {
    await nginx.stop()
    signIn.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const ask = (path: string, init: RequestInit = {}) =>
    fetch(nginx.agentsUrl + path, { redirect: 'manual', ...init })

  test.each(['/', '/vastused/juhiluba-kadunud/', '/vorguta.js', '/puudub/'])(
    'sends the security headers with %s',
    async (path) => {
      const { headers } = await ask(path)
      for (const [name, value] of SECURITY_HEADERS) expect(headers.get(name), name).toBe(value)
    },
  )

  test('lets browsers keep what carries its hash, and ask for the rest', async () => {
    const home = await (await ask('/')).text()
    const script = /\/_varad\/[^"]+\.js/.exec(home)?.[0] ?? ''
    expect((await ask(script)).headers.get('cache-control')).toContain('immutable')
    for (const path of ['/', '/vorguta.js', '/valjaanne.json']) {
      const { headers } = await ask(path)
      expect(headers.get('cache-control'), path).toBe('no-cache')
      const etag = headers.get('etag')?.replace(/^W\//, '') ?? ''
      expect((await ask(path, { headers: { 'If-None-Match': etag } })).status, path).toBe(304)
    }
  })

  test('compresses, answers unknown addresses with the guide’s page, and hides the release’s file', async () => {
    expect((await ask('/')).headers.get('content-encoding')).toBe('gzip')
    const missing = await ask('/vastused/puudub/')
    expect(missing.status).toBe(404)
    expect(await missing.text()).toContain('Lehte ei ole')
    expect((await ask('/.teejuht-release.json')).status).toBe(404)
    expect((await ask('/vastused/juhiluba-kadunud')).headers.get('location')).toBe(
      '/vastused/juhiluba-kadunud/',
    )
    expect(await (await ask('/opensearch.xml')).text()).toContain(nginx.agentsUrl)
  })

  test('logs a signal as time and arguments, without address or browser', async () => {
    const agent = 'Brauser/1.0'
    const answer = await ask('/_signaal/?t=avatud&k=et&v=juhiluba', {
      headers: { 'User-Agent': agent },
    })
    expect(answer.status).toBe(204)
    await expect
      .poll(() => nginx.signals())
      .toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d\tt=avatud&k=et&v=juhiluba\n$/)
    await ask('/?q=salajane', { headers: { 'User-Agent': agent } })
    await expect.poll(() => nginx.requests()).toMatch(/\t200\t[\d.]+\tGET\t\//)
    expect(nginx.requests()).not.toMatch(/salajane|Brauser|127\.0\.0\.1|_signaal/)
  })

  test('serves supervisors’ pages only to whom the sign-in service lets through', async () => {
    const enter = (path: string) => fetch(nginx.supervisorsUrl + path, { redirect: 'manual' })
    verdict = 401
    const refused = await enter('/vastused/')
    expect(refused.status).toBe(302)
    expect(refused.headers.get('location')).toBe('/oauth2/start?rd=/vastused/')
    expect((await enter('/_varad/same.0000.css')).status).toBe(302)
    verdict = 403
    expect((await enter('/')).status).toBe(403)
    verdict = 200
    expect(await (await enter('/')).text()).toContain('esimene')
  })

  test('fails no request while releases are switched during 10,000 requests', async () => {
    verdict = 200
    const paths = ['/', '/valjaanne.json', '/_varad/page.esimene.js']
    const { failures, bodies } = await askManyTimes(
      paths.map((path) => nginx.supervisorsUrl + path),
      10_000,
      (done) => {
        if (done % 500 === 0) turn(done % 1000 === 0 ? 'esimene' : 'teine')
      },
    )
    expect(failures).toEqual([])
    expect([...bodies.keys()].filter((body) => body.includes('<title>'))).toHaveLength(2)
  })
})
