import type { KnowledgeBase } from '../knowledge-base/knowledge-base.ts'
import { parseKnowledgeBase } from '../knowledge-base/load.ts'
import { noParsedFiles, type ParsedFiles } from '../knowledge-base/parsed-files.ts'
import { decodeSourceFile, isSourcePath } from '../knowledge-base/source-file.ts'
import { readFilesAt } from './git-files.ts'
import type { GitOutcome } from './git-outcome.ts'
import type { CommitId, Repository } from './git.ts'

/**
 * The content folder of the repository as a commit holds it, faults in its `findings`. Files
 * that are `parsed` already, because they are the same today, are not parsed again.
 */
export function contentAt(
  repository: Repository,
  commit: CommitId,
  parsed: ParsedFiles = noParsedFiles(),
): GitOutcome<KnowledgeBase> {
  const files = readFilesAt(repository, commit)
  if (files.kind === 'failed') return files
  const read = [...files.value]
    .map(([path, bytes]) => ({ path: pathInFolder(repository, path), bytes }))
    .filter(({ path }) => isSourcePath(path))
    .map(({ path, bytes }) => decodeSourceFile(path, bytes))
  const value = parseKnowledgeBase(
    read.flatMap(({ file }) => file ?? []),
    read.flatMap(({ findings }) => findings),
    // What differs is not remembered in the place of what is there today.
    { ...parsed, answers: new Map(parsed.answers), translations: new Map(parsed.translations) },
  )
  return { kind: 'found', value }
}

/** A path from the repository's root as the content folder names it. */
export function pathInFolder({ folder }: Repository, path: string): string {
  return folder === '' ? path : path.slice(folder.length + 1)
}
