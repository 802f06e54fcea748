import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Bytes and files of a folder with everything under it. */
export function folderSize(folder: string): { readonly bytes: number; readonly files: number } {
  const sizes = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath, entry.name)).size)
  return { bytes: sizes.reduce((sum, size) => sum + size, 0), files: sizes.length }
}
