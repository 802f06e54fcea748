import { mkdtempSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serveFolder, type RunningServer } from '../../scripts/support/serve-folder.ts'

/** A site behind a symbolic link, at one address for as long as the test runs. */
export interface SwitchedSite {
  readonly url: string
  /** Serves another folder from now on. */
  show(folder: string): void
  /** Takes the server off the network. */
  stop(): Promise<void>
  /** Brings it back at the same address. */
  start(): Promise<void>
  close(): Promise<void>
}

/** Serves a folder so that it can be switched for another and cut off. */
export async function switchedSite(folder: string): Promise<SwitchedSite> {
  const place = mkdtempSync(join(tmpdir(), 'teejuht-switched-'))
  const link = join(place, 'current')
  const show = (target: string): void => {
    symlinkSync(target, `${link}.new`)
    renameSync(`${link}.new`, link)
  }
  show(folder)
  let server: RunningServer | undefined = await serveFolder(link, 0)
  const { url } = server
  const port = Number(new URL(url).port)
  // While the site is off somebody hangs up at its port, lest another takes it meanwhile.
  const silence = createServer((socket) => socket.destroy())
  const stop = async (): Promise<void> => {
    if (!server) return
    await server.close()
    server = undefined
    await new Promise<void>((resolve) => silence.listen(port, '127.0.0.1', resolve))
  }
  const endSilence = (): Promise<unknown> => new Promise((resolve) => silence.close(resolve))
  return {
    url,
    show,
    stop,
    async start() {
      if (server) return
      await endSilence()
      server = await serveFolder(link, port)
    },
    async close() {
      await (server ? server.close() : endSilence())
      rmSync(place, { recursive: true, force: true })
    },
  }
}
