import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { UsageError } from './environment.ts'

/**
 * Writes files into a folder that is empty, new or of our own making, known by a manifest
 * that lists its files; those of the last time are taken away first.
 *
 * @throws UsageError when the folder holds anything else: nothing of another's is mixed in
 * or deleted.
 */
export function writeOwnFolder(
  folder: string,
  manifest: string,
  files: readonly { readonly path: string; readonly text: string }[],
): void {
  const present = existsSync(folder) ? readFolder(folder) : []
  const own = ownFiles(join(folder, manifest))
  const strange = present.filter((name) => !own.includes(name))
  if (strange.length > 0)
    throw new UsageError(
      `${folder} is not empty and was not made by this command (${strange.slice(0, 3).join(', ')}); give a new folder`,
    )
  for (const name of present) rmSync(join(folder, name))
  mkdirSync(folder, { recursive: true })
  for (const { path, text } of files) writeFileSync(join(folder, path), text)
}

function readFolder(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    throw new UsageError(`${folder} is not a folder`)
  }
}

function ownFiles(manifest: string): readonly string[] {
  if (!existsSync(manifest)) return []
  try {
    const { files } = JSON.parse(readFileSync(manifest, 'utf8')) as { readonly files?: unknown }
    return Array.isArray(files) ? files.filter((name) => typeof name === 'string') : []
  } catch {
    return []
  }
}
