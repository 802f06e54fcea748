import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RunningServer } from '../support/serve-folder.ts'
import { BareRepository } from './stand-in/bare-repository.ts'
import { Forge, type ForgeUser } from './stand-in/forge.ts'
import { serveForge } from './stand-in/serve-forge.ts'

/** The two people of the stand-in: one writes, the other approves. Tokens are for trying only. */
export const STAND_IN_USERS: readonly [ForgeUser, ForgeUser] = [
  { id: 1, login: 'mari', name: 'Mari Maasikas', mail: 'mari@naide.test', token: 'proov-mari' },
  { id: 2, login: 'jaan', name: 'Jaan Jurist', mail: 'jaan@naide.test', token: 'proov-jaan' },
]

/** The stand-in of a forge with a copy of some content. */
export interface TriedForge {
  readonly forge: Forge
  readonly server: RunningServer
  /** The content with settings that lead the editor to the stand-in. */
  readonly contentFolder: string
}

/**
 * Puts a copy of the content into a bare repository below `folder` and serves the stand-in of
 * GitLab over it. The content itself is not touched.
 */
export async function startStandIn(
  content: string,
  folder: string,
  port: number,
): Promise<TriedForge> {
  const contentFolder = join(folder, 'content')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  cpSync(content, contentFolder, { recursive: true })
  const forgeFolder = join(folder, 'hoidla.git')
  mkdirSync(forgeFolder)
  // The address is known only when the server runs, and the settings are part of the content.
  const forge = new Forge(new BareRepository(forgeFolder), STAND_IN_USERS)
  const server = await serveForge(forge, port)
  const settings = join(contentFolder, 'settings.yml')
  const former = readFileSync(settings, 'utf8').replace(/^editor:\n(?:[ \t].*\n?)*/m, '')
  writeFileSync(
    settings,
    `${former.trimEnd()}\neditor:\n  forge: "gitlab"\n  repository: "proov/teejuht"\n  branch: "main"\n  address: "${server.url}"\n`,
  )
  BareRepository.withContent(forgeFolder, contentFolder, STAND_IN_USERS[0])
  return { forge, server, contentFolder }
}
