import { lstatSync, realpathSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import type { Finding } from '../domain/finding.ts'
import {
  isSourcePath,
  readSourceFile,
  readSourceFiles,
  type SourceFile,
  joinReadFiles,
} from './source-file.ts'

/** What was read of a content folder: its files in the order of paths, and what is wrong with them. */
export interface FolderFiles {
  readonly files: readonly SourceFile[]
  readonly findings: readonly Finding[]
}

/** A content folder that stays in memory: only what has changed is read again. */
export interface SourceFolder {
  /** Its files after those at these absolute paths have changed. */
  read(changed: readonly string[]): FolderFiles
}

/** Reads a content folder for the first time. @throws when it is missing. */
export function openSourceFolder(folder: string): SourceFolder {
  const root = realpathSync(folder)
  const asked = resolve(folder)
  const known = new Map(readSourceFiles(folder).outcomes.map((one) => [one.path, one]))
  return {
    read(changed) {
      for (const full of new Set(changed)) {
        const path = relative(asked, full).split(sep).join('/')
        if (!isSourcePath(path)) continue
        if (exists(join(root, path))) known.set(path, readSourceFile(root, path))
        else known.delete(path)
      }
      return joinReadFiles(
        [...known.values()].toSorted((left, right) => (left.path < right.path ? -1 : 1)),
      )
    },
  }
}

function exists(full: string): boolean {
  return lstatSync(full, { throwIfNoEntry: false }) !== undefined
}
