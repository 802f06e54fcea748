import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Who a commit is by, as Git knows people. */
export interface GitPerson {
  readonly name: string
  readonly mail: string
}

/** A change of one file in a commit. */
export type FileAction =
  | { readonly kind: 'write'; readonly path: string; readonly bytes: Buffer }
  | { readonly kind: 'delete'; readonly path: string }

/** A file of a tree. */
export interface TreeFile {
  readonly path: string
  readonly sha: string
}

/**
 * A real bare Git repository, worked on by Git's own plumbing only. It has no work tree, so
 * commits are made from trees, as a forge makes them.
 */
export class BareRepository {
  readonly folder: string

  constructor(folder: string) {
    this.folder = folder
  }

  /** Makes a repository whose main branch holds a folder's files under `content/`. */
  static withContent(folder: string, content: string, by: GitPerson): BareRepository {
    const work = mkdtempSync(join(tmpdir(), 'teejuht-sisu-'))
    try {
      mkdirSync(folder, { recursive: true })
      const repository = new BareRepository(folder)
      repository.git(['init', '--quiet', '--bare', '--initial-branch=main'])
      cpSync(content, join(work, 'content'), { recursive: true })
      const args = [`--git-dir=${folder}`, `--work-tree=${work}`]
      execFileSync('git', [...args, 'add', '--all'], { cwd: work })
      execFileSync('git', [...args, 'commit', '--quiet', '-m', 'Sisu'], {
        cwd: work,
        env: environment(by),
      })
      rmSync(join(folder, 'index'), { force: true })
      writeFileSync(join(folder, 'hooks', 'pre-receive'), PROTECT_MAIN, { mode: 0o755 })
      return repository
    } finally {
      rmSync(work, { recursive: true, force: true })
    }
  }

  /** What Git prints, without the last line break. @throws with Git's words when it refuses. */
  git(
    args: readonly string[],
    options: { input?: Buffer | string; by?: GitPerson; index?: string } = {},
  ): string {
    return execFileSync('git', [...args], {
      cwd: this.folder,
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
      stdio: ['pipe', 'pipe', 'pipe'],
      ...(options.input !== undefined && { input: options.input }),
      env: {
        ...environment(options.by),
        ...(options.index !== undefined && { GIT_INDEX_FILE: options.index }),
      },
    }).replace(/\n$/, '')
  }

  /** The commit of a branch; nothing when there is no such branch. */
  head(branch: string): string | undefined {
    try {
      return this.git(['rev-parse', '--verify', '--quiet', `refs/heads/${branch}^{commit}`])
    } catch {
      return undefined
    }
  }

  message(revision: string): string {
    return this.git(['log', '-1', '--format=%B', revision])
  }

  files(revision: string): readonly TreeFile[] {
    return this.git(['ls-tree', '-r', '-z', revision])
      .split('\0')
      .flatMap((line) => {
        const [, sha, path] = /^\d+ blob (\w+)\t(.*)$/s.exec(line) ?? []
        return sha && path ? [{ sha, path }] : []
      })
  }

  text(sha: string): string {
    return execFileSync('git', ['cat-file', 'blob', sha], {
      cwd: this.folder,
      maxBuffer: 64 * 1024 * 1024,
    }).toString('utf8')
  }

  /** Puts a commit with these changes on a branch. */
  commit(
    branch: string,
    parent: string,
    message: string,
    actions: readonly FileAction[],
    by: GitPerson,
  ): string {
    const index = join(this.folder, `index-${randomUUID()}`)
    try {
      this.git(['read-tree', parent], { index })
      for (const action of actions) {
        if (action.kind === 'delete')
          this.git(['rm', '--cached', '--quiet', '--', action.path], { index })
        else {
          const blob = this.git(['hash-object', '-w', '--stdin'], { input: action.bytes })
          this.git(['update-index', '--add', '--cacheinfo', `100644,${blob},${action.path}`], {
            index,
          })
        }
      }
      const tree = this.git(['write-tree'], { index })
      const commit = this.git(['commit-tree', tree, '-p', parent, '-m', message], { by })
      this.git(['update-ref', `refs/heads/${branch}`, commit])
      return commit
    } finally {
      rmSync(index, { force: true })
    }
  }

  /** The tree that merging both would give; nothing when they conflict. */
  mergedTree(ours: string, theirs: string): string | undefined {
    try {
      return this.git(['merge-tree', '--write-tree', ours, theirs]).split('\n')[0]
    } catch {
      return undefined
    }
  }

  /** Puts a merge commit of both on a branch. */
  merge(
    branch: string,
    tree: string,
    parents: readonly string[],
    message: string,
    by: GitPerson,
  ): string {
    const commit = this.git(
      ['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent]), '-m', message],
      { by },
    )
    this.git(['update-ref', `refs/heads/${branch}`, commit])
    return commit
  }

  deleteBranch(branch: string): void {
    this.git(['update-ref', '-d', `refs/heads/${branch}`])
  }
}

// Nobody pushes to main: it takes only what the forge merges.
const PROTECT_MAIN = `#!/bin/sh
while read -r old new ref; do
  if [ "$ref" = refs/heads/main ]; then
    echo "main on kaitstud: muudatus tuleb teha harus ja ühendada taotlusega" >&2
    exit 1
  fi
done
`

// Nothing of this machine's own settings may change what Git does here.
function environment(
  by: GitPerson = { name: 'Stand-in', mail: 'stand-in@naide.test' },
): NodeJS.ProcessEnv {
  return {
    PATH: process.env['PATH'],
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_SYSTEM: '/dev/null',
    GIT_AUTHOR_NAME: by.name,
    GIT_AUTHOR_EMAIL: by.mail,
    GIT_COMMITTER_NAME: by.name,
    GIT_COMMITTER_EMAIL: by.mail,
  }
}
