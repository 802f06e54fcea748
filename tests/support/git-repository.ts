import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** Who makes a commit, when, and what it says besides. */
export interface CommitOptions {
  /** `Name <mail>`. */
  readonly by?: string
  /** An instant, `2026-11-03T10:00:00+02:00`, or a day (noon is meant). */
  readonly at?: string
  /** Extra arguments of `git commit`, such as `-S`. */
  readonly args?: readonly string[]
}

export const MARI = 'Mari Mänd <mari@naide.test>'
export const JURI = 'Jüri Õun <juri@naide.test>'
export const ANNE = 'Anne Kask <anne@naide.test>'

/** A throw-away repository with commits of several people on chosen days; deleted when the test has ended. */
export class GitRepository {
  readonly folder = mkdtempSync(join(tmpdir(), 'teejuht-git-'))
  #clock = Date.parse('2026-11-01T09:00:00Z')

  constructor() {
    this.git('init', '--quiet', '--initial-branch=main')
    this.git('config', 'user.name', 'Mari Mänd')
    this.git('config', 'user.email', 'mari@naide.test')
    this.git('config', 'commit.gpgSign', 'false')
  }

  /** Runs Git here and returns what it printed. @throws when it fails. */
  git(...args: readonly string[]): string {
    return this.#run(args, {})
  }

  /** Writes a file, folders included. */
  write(path: string, text: string | Uint8Array): void {
    const full = join(this.folder, path)
    mkdirSync(dirname(full), { recursive: true })
    writeFileSync(full, text)
  }

  /** Renames a file as an editor would: Git is not told. */
  rename(from: string, to: string): void {
    mkdirSync(dirname(join(this.folder, to)), { recursive: true })
    renameSync(join(this.folder, from), join(this.folder, to))
  }

  remove(path: string): void {
    rmSync(join(this.folder, path), { recursive: true })
  }

  /** Commits everything as it stands; the day after the last commit unless told otherwise. */
  commit(message: string, { by = MARI, at, args = [] }: CommitOptions = {}): string {
    this.git('add', '--all')
    this.#run(['commit', '--quiet', '--allow-empty', '-m', message, ...args], this.#as(by, at))
    return this.git('rev-parse', 'HEAD').trim()
  }

  /** Writes one file and commits it. */
  commitFile(path: string, text: string, message: string, options: CommitOptions = {}): string {
    this.write(path, text)
    return this.commit(message, options)
  }

  /** Merges a branch with a commit of its own. */
  merge(branch: string, { by = MARI, at, args = [] }: CommitOptions = {}): string {
    this.#run(
      ['merge', '--quiet', '--no-ff', '-m', `Merge ${branch}`, ...args, branch],
      this.#as(by, at),
    )
    return this.git('rev-parse', 'HEAD').trim()
  }

  revert(commit: string, { by = MARI, at, args = [] }: CommitOptions = {}): string {
    this.#run(['revert', '--no-edit', ...args, commit], this.#as(by, at))
    return this.git('rev-parse', 'HEAD').trim()
  }

  cherryPick(commit: string, { by = MARI, at, args = [] }: CommitOptions = {}): string {
    this.#run(['cherry-pick', ...args, commit], this.#as(by, at))
    return this.git('rev-parse', 'HEAD').trim()
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true })
  }

  #as(identity: string, at: string | undefined): NodeJS.ProcessEnv {
    const [name = '', mail = ''] = identity.replace('>', '').split(' <')
    this.#clock = at
      ? Date.parse(at.includes('T') ? at : `${at}T12:00:00Z`)
      : this.#clock + 86_400_000
    const date = `${String(this.#clock / 1000)} +0000`
    return {
      GIT_AUTHOR_NAME: name,
      GIT_AUTHOR_EMAIL: mail,
      GIT_AUTHOR_DATE: date,
      GIT_COMMITTER_NAME: name,
      GIT_COMMITTER_EMAIL: mail,
      GIT_COMMITTER_DATE: date,
    }
  }

  #run(args: readonly string[], variables: NodeJS.ProcessEnv): string {
    return execFileSync('git', ['-c', 'core.quotePath=false', ...args], {
      cwd: this.folder,
      encoding: 'utf8',
      // Nothing of the machine's own configuration reaches these repositories.
      env: {
        PATH: process.env['PATH'],
        HOME: this.folder,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_EDITOR: 'true',
        ...variables,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  }
}
