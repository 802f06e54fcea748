import {
  accessSync,
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  statSync,
  utimesSync,
} from 'node:fs'
import { dirname, join, sep } from 'node:path'

/**
 * Makes a folder with all above it, or proves that it can be written.
 *
 * @throws EROFS or EACCES where it may not be written. Node's own recursive `mkdir` says
 * ENOENT on a read-only disk, which tells nobody anything.
 */
export function ensureFolder(folder: string): void {
  let present = folder
  while (!existsSync(present)) present = dirname(present)
  accessSync(present, constants.W_OK)
  mkdirSync(folder, { recursive: true })
}

/** The files in a folder and all below it, from there, with `/`, in the order of their paths. */
export function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name).slice(folder.length + 1))
    .map((path) => path.split(sep).join('/'))
    .toSorted()
}

/**
 * Copies a folder with the times of its files, by which web servers tell whether they have
 * changed.
 *
 * @throws what the file system throws, by its right name. Node's `cpSync` calls a full disk
 * an input/output error.
 */
export function copyFolder(from: string, to: string): void {
  mkdirSync(to)
  for (const found of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, found.name), join(to, found.name)]
    if (found.isDirectory()) copyFolder(source, target)
    else {
      // Where the file system can, the bytes are shared until one of the two is written to.
      copyFileSync(source, target, constants.COPYFILE_FICLONE)
      const { atime, mtime } = statSync(source)
      utimesSync(target, atime, mtime)
    }
  }
}
