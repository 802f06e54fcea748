import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const DEPLOY = join(import.meta.dirname, '..', '..', 'deploy')

/** Whether a real nginx is installed on this machine (Debian: `apt-get install nginx`). */
export const hasNginx = spawnSync('nginx', ['-v'], { env: searchPath() }).status === 0

/** A real nginx with the configuration of `deploy/`. */
export interface RunningNginx {
  readonly agentsUrl: string
  readonly supervisorsUrl: string
  /** Lines of the log of signals. */
  readonly signals: () => string
  /** Lines of the log of pages. */
  readonly requests: () => string
  stop(): Promise<void>
}

/** Starts nginx on two free ports. Only addresses and paths are changed in its configuration. */
export async function startNginx(roots: Roots, signInPort: number): Promise<RunningNginx> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await startOnFreePorts(roots, signInPort)
    } catch (error) {
      // Somebody else may have taken a port that was free a moment ago.
      if (attempt === 3) throw error
    }
  }
}

interface Roots {
  readonly agents: string
  readonly supervisors: string
}

async function startOnFreePorts(roots: Roots, signInPort: number): Promise<RunningNginx> {
  const place = mkdtempSync(join(tmpdir(), 'teejuht-nginx-'))
  const [agents, supervisors] = [await freePort(), await freePort()]
  const logs = join(place, 'logs')
  mkdirSync(logs)
  const move = (text: string): string =>
    text
      .replaceAll('/var/log/nginx/', `${logs}/`)
      .replaceAll('/etc/nginx/teejuht-site.conf', join(place, 'teejuht-site.conf'))
      .replaceAll('127.0.0.1:4180', `127.0.0.1:${String(signInPort)}`)
      .replace('listen 80;', `listen 127.0.0.1:${String(agents)};`)
      .replace('listen 80;', `listen 127.0.0.1:${String(supervisors)};`)
      .replace('/srv/teejuht/agents/current', roots.agents)
      .replace('/srv/teejuht/supervisors/current', roots.supervisors)
  for (const name of ['nginx.conf', 'teejuht-site.conf'])
    writeFileSync(
      join(place, name === 'nginx.conf' ? 'servers.conf' : name),
      move(readFileSync(join(DEPLOY, name), 'utf8')),
    )
  writeFileSync(join(place, 'main.conf'), mainConfig(place))
  const child = spawn('nginx', ['-p', place, '-c', join(place, 'main.conf')], {
    env: searchPath(),
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let complaints = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaints += text
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const agentsUrl = `http://127.0.0.1:${String(agents)}`
  try {
    await waitFor(agentsUrl, () => complaints)
  } catch (error) {
    child.kill('SIGTERM')
    throw error
  }
  return {
    agentsUrl,
    supervisorsUrl: `http://127.0.0.1:${String(supervisors)}`,
    signals: () => readFileSync(join(logs, 'teejuht-signaal.log'), 'utf8'),
    requests: () => readFileSync(join(logs, 'teejuht.log'), 'utf8'),
    async stop() {
      child.kill('SIGTERM')
      await ended
      rmSync(place, { recursive: true, force: true })
    },
  }
}

// As Debian's own, but without root and in one folder.
function mainConfig(place: string): string {
  return `daemon off;
pid ${place}/nginx.pid;
error_log stderr warn;
worker_processes 1;
${process.getuid?.() === 0 ? 'user root;' : ''}
events { worker_connections 512; }
http {
  types { text/html html; text/css css; application/javascript js; application/json json; image/svg+xml svg; font/woff2 woff2; application/xml xml; }
  default_type application/octet-stream;
  client_body_temp_path ${place}/body;
  proxy_temp_path ${place}/proxy;
  fastcgi_temp_path ${place}/fastcgi;
  uwsgi_temp_path ${place}/uwsgi;
  scgi_temp_path ${place}/scgi;
  include ${place}/servers.conf;
}
`
}

// On Debian it lies where only the administrator's path leads.
function searchPath(): NodeJS.ProcessEnv {
  return { ...process.env, PATH: `${process.env['PATH'] ?? ''}:/usr/sbin:/usr/local/sbin` }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

async function waitFor(url: string, complaints: () => string): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    if (complaints().includes('[emerg]')) break
    const answered = await fetch(url).then(
      () => true,
      () => false,
    )
    if (answered) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`nginx did not start: ${complaints()}`)
}
