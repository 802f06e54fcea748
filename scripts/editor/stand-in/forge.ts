import type { BareRepository, FileAction, GitPerson } from './bare-repository.ts'

/** Somebody who may sign in, with the token that does it. */
export interface ForgeUser extends GitPerson {
  readonly id: number
  readonly login: string
  readonly token: string
}

/** A merge request as the stand-in keeps it. */
export interface MergeRequest {
  readonly iid: number
  readonly author: ForgeUser
  readonly source: string
  title: string
  labels: readonly string[]
  state: 'opened' | 'merged' | 'closed'
  approvedBy: readonly ForgeUser[]
  readonly createdAt: string
  updatedAt: string
  /** The head at the time of merging, when the branch is gone. */
  head: string
}

/** The forge says no: with an HTTP status, as GitLab would. */
export class Refusal extends Error {
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

/** The state of a pipeline of a commit. */
export type PipelineState = 'running' | 'success' | 'failed'

const MAIN = 'main'

/**
 * What GitLab does with merge requests, on a real repository: main is protected, a draft, a
 * conflict, a missing approval or a pipeline that has not passed stops the merge, nobody
 * approves what they wrote themselves, and a new commit withdraws approvals.
 *
 * A stand-in: it proves the editor against Git, not against GitLab.
 */
export class Forge {
  readonly repository: BareRepository
  readonly users: readonly ForgeUser[]
  readonly requests: MergeRequest[] = []
  readonly pipelines = new Map<string, PipelineState>()

  constructor(repository: BareRepository, users: readonly ForgeUser[]) {
    this.repository = repository
    this.users = users
  }

  signIn(token: string | undefined): ForgeUser {
    const user = this.users.find((one) => one.token === token)
    if (!user) throw new Refusal(401, '401 Unauthorized')
    return user
  }

  request(iid: number): MergeRequest {
    const request = this.requests.find((one) => one.iid === iid)
    if (!request) throw new Refusal(404, '404 Merge Request Not Found')
    this.#follow(request)
    return request
  }

  /** All requests, newest state first read from their branches. */
  list(): readonly MergeRequest[] {
    for (const request of this.requests) this.#follow(request)
    return this.requests
  }

  // A branch may have been pushed to; what was approved is then no longer what would be merged.
  #follow(request: MergeRequest): void {
    const head = this.repository.head(request.source)
    if (request.state !== 'opened' || head === undefined || head === request.head) return
    request.head = head
    request.approvedBy = []
    request.updatedAt = new Date().toISOString()
  }

  /** Puts a commit on a branch, which may begin at another. Main takes none. */
  commit(
    by: ForgeUser,
    branch: string,
    start: string | undefined,
    message: string,
    actions: readonly FileAction[],
  ): string {
    if (branch === MAIN) throw new Refusal(403, 'You are not allowed to push into this branch')
    const head = this.repository.head(branch)
    // https://docs.gitlab.com/api/commits/: `start_branch` is refused once the branch exists.
    if (head && start) throw new Refusal(400, `A branch called '${branch}' already exists`)
    const parent = head ?? this.repository.head(start ?? MAIN)
    if (!parent)
      throw new Refusal(400, 'You can only create or edit files when you are on a branch')
    return this.repository.commit(branch, parent, message, actions, by)
  }

  open(author: ForgeUser, source: string, title: string, labels: readonly string[]): MergeRequest {
    const head = this.repository.head(source)
    if (!head) throw new Refusal(400, 'The source branch does not exist')
    if (this.requests.some((one) => one.source === source && one.state === 'opened'))
      throw new Refusal(409, 'Another open merge request already exists for this source branch')
    const now = new Date().toISOString()
    const request: MergeRequest = {
      iid: this.requests.length + 1,
      author,
      source,
      title,
      labels,
      state: 'opened',
      approvedBy: [],
      createdAt: now,
      updatedAt: now,
      head,
    }
    this.requests.push(request)
    return request
  }

  approve(by: ForgeUser, iid: number): MergeRequest {
    const request = this.request(iid)
    if (by === request.author) throw new Refusal(401, 'Oma muudatust ise kinnitada ei saa')
    if (!request.approvedBy.includes(by)) request.approvedBy = [...request.approvedBy, by]
    return request
  }

  /** The one thing that stands in the way of merging. https://docs.gitlab.com/api/merge_requests/#merge-status */
  mergeStatus(request: MergeRequest): string {
    if (request.state !== 'opened') return 'not_open'
    if (isDraft(request)) return 'draft_status'
    const main = this.repository.head(MAIN) ?? ''
    if (!this.repository.mergedTree(main, request.head)) return 'conflict'
    const pipeline = this.pipelines.get(request.head) ?? 'running'
    if (pipeline === 'failed') return 'ci_must_pass'
    if (pipeline === 'running') return 'ci_still_running'
    return request.approvedBy.length === 0 ? 'not_approved' : 'mergeable'
  }

  /** Merges into main, with who approved in the message, as GitLab's merge template does. */
  merge(by: ForgeUser, iid: number, sha?: string): string {
    const request = this.request(iid)
    if (sha !== undefined && sha !== request.head)
      throw new Refusal(409, 'SHA does not match HEAD of source branch')
    const status = this.mergeStatus(request)
    if (status !== 'mergeable') throw new Refusal(405, `405 Method Not Allowed: ${status}`)
    const main = this.repository.head(MAIN) ?? ''
    const tree = this.repository.mergedTree(main, request.head) ?? ''
    const trailers = request.approvedBy.map(({ name, mail }) => `Approved-by: ${name} <${mail}>`)
    const message = `Merge branch '${request.source}' into '${MAIN}'\n\n${request.title}\n\n${trailers.join('\n')}`
    const commit = this.repository.merge(MAIN, tree, [main, request.head], message, by)
    request.state = 'merged'
    this.repository.deleteBranch(request.source)
    return commit
  }
}

export function isDraft({ title }: MergeRequest): boolean {
  return /^draft:/i.test(title)
}
