import type { FileAction } from './bare-repository.ts'
import { isDraft, Refusal, type Forge, type ForgeUser, type MergeRequest } from './forge.ts'

/** A call of the REST interface, its path below `/api/v4`. */
export interface RestCall {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly body: { readonly [field: string]: unknown }
}

/** A call with who makes it and the variable part of its path. */
interface Ask {
  readonly forge: Forge
  readonly call: RestCall
  readonly user: ForgeUser
  readonly part: string
}

type Answer = (ask: Ask) => unknown

/**
 * The calls of GitLab's REST interface that the editor makes, and the two of a reviewer.
 * Each with the page of the vendor that describes it.
 */
const ROUTES: readonly (readonly [method: string, path: RegExp, answer: Answer])[] = [
  // https://docs.gitlab.com/api/users/#get-the-current-user
  ['GET', /^\/user$/, ({ user }) => showUser(user)],
  // https://docs.gitlab.com/api/projects/#list-users
  ['GET', /^\/projects\/[^/]+\/users$/, ({ forge }) => forge.users.map(showUser)],
  // https://docs.gitlab.com/api/avatar/
  ['GET', /^\/avatar$/, () => ({ avatar_url: null })],
  // https://docs.gitlab.com/api/commits/#create-a-commit-with-multiple-files-and-actions
  ['POST', /^\/projects\/[^/]+\/repository\/commits$/, createCommit],
  // https://docs.gitlab.com/api/commits/#list-repository-commits
  ['GET', /^\/projects\/[^/]+\/repository\/commits$/, listCommits],
  // https://docs.gitlab.com/api/commits/#list-the-statuses-of-a-commit
  ['GET', /^\/projects\/[^/]+\/repository\/commits\/([^/]+)\/statuses$/, listStatuses],
  // https://docs.gitlab.com/api/commits/#set-commit-pipeline-status
  ['POST', /^\/projects\/[^/]+\/statuses\/([^/]+)$/, setStatus],
  // https://docs.gitlab.com/api/deployments/#list-project-deployments
  ['GET', /^\/projects\/[^/]+\/deployments$/, () => []],
  // https://docs.gitlab.com/api/repository_files/#get-raw-file-from-repository
  ['GET', /^\/projects\/[^/]+\/repository\/files\/([^/]+)\/raw$/, showRawFile],
  // https://docs.gitlab.com/api/branches/#get-single-repository-branch
  ['GET', /^\/projects\/[^/]+\/repository\/branches\/([^/]+)$/, showBranch],
  // https://docs.gitlab.com/api/branches/#delete-repository-branch
  ['DELETE', /^\/projects\/[^/]+\/repository\/branches\/([^/]+)$/, deleteBranch],
  // https://docs.gitlab.com/api/merge_requests/#list-project-merge-requests
  ['GET', /^\/projects\/[^/]+\/merge_requests$/, listRequests],
  // https://docs.gitlab.com/api/merge_requests/#create-mr
  ['POST', /^\/projects\/[^/]+\/merge_requests$/, openRequest],
  // https://docs.gitlab.com/api/merge_requests/#get-single-mr
  [
    'GET',
    /^\/projects\/[^/]+\/merge_requests\/(\d+)$/,
    ({ forge, part }) => showRequest(forge, forge.request(Number(part))),
  ],
  // https://docs.gitlab.com/api/merge_requests/#update-mr
  ['PUT', /^\/projects\/[^/]+\/merge_requests\/(\d+)$/, updateRequest],
  // https://docs.gitlab.com/api/merge_requests/#list-merge-request-diffs
  ['GET', /^\/projects\/[^/]+\/merge_requests\/(\d+)\/diffs$/, listDiffs],
  // https://docs.gitlab.com/api/merge_request_approvals/#approve-merge-request
  [
    'POST',
    /^\/projects\/[^/]+\/merge_requests\/(\d+)\/approve$/,
    ({ forge, user, part }) => showRequest(forge, forge.approve(user, Number(part))),
  ],
  // https://docs.gitlab.com/api/merge_requests/#merge-a-merge-request
  ['PUT', /^\/projects\/[^/]+\/merge_requests\/(\d+)\/merge$/, mergeRequest],
]

/** What the forge answers. @throws {Refusal} when it says no. */
export function answerRest(forge: Forge, call: RestCall, user: ForgeUser): unknown {
  for (const [method, path, answer] of ROUTES) {
    const match = call.method === method ? path.exec(call.path) : null
    if (match) return answer({ forge, call, user, part: decodeURIComponent(match[1] ?? '') })
  }
  throw new Refusal(404, `The stand-in does not know ${call.method} ${call.path}`)
}

function createCommit({ forge, call: { body }, user }: Ask): unknown {
  const actions = (body['actions'] as readonly { [field: string]: string }[]).flatMap(readAction)
  const start = body['start_branch'] === undefined ? undefined : textOf(body['start_branch'])
  const id = forge.commit(
    user,
    textOf(body['branch']),
    start,
    textOf(body['commit_message']),
    actions,
  )
  return { id, committed_date: new Date().toISOString() }
}

function readAction(action: { readonly [field: string]: string }): readonly FileAction[] {
  const {
    action: kind,
    file_path: path = '',
    previous_path: former,
    content = '',
    encoding,
  } = action
  if (kind === 'delete') return [{ kind: 'delete', path }]
  const bytes = Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8')
  return [
    ...(kind === 'move' && former ? [{ kind: 'delete', path: former } as const] : []),
    { kind: 'write', path, bytes },
  ]
}

function listCommits({ forge: { repository }, call: { query } }: Ask): unknown {
  const log = repository.git([
    'log',
    '-100',
    '--format=%H%x09%an%x09%ae%x09%cI',
    query.get('ref_name') || 'main',
    '--',
    query.get('path') ?? '.',
  ])
  return log
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [id, author_name, author_email, committed_date] = line.split('\t')
      return { id, author_name, author_email, committed_date }
    })
}

function listStatuses({ forge: { pipelines }, part: sha }: Ask): unknown {
  const status = pipelines.get(sha)
  return status ? [{ name: 'teejuht', status }] : []
}

function setStatus({ forge: { pipelines }, call: { body }, part: sha }: Ask): unknown {
  const state = textOf(body['state'])
  if (state !== 'running' && state !== 'success' && state !== 'failed')
    throw new Refusal(400, `Unknown state ${state}`)
  pipelines.set(sha, state)
  return { sha, status: state }
}

/** Bytes that are the whole answer, not JSON. */
export class RawAnswer {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

function showRawFile({ forge: { repository }, call: { query }, part: path }: Ask): unknown {
  const head = repository.head(query.get('ref') || 'main')
  const file = head && repository.files(head).find((one) => one.path === path)
  if (!file) throw new Refusal(404, '404 File Not Found')
  return new RawAnswer(repository.text(file.sha))
}

function showBranch({ forge: { repository }, part: branch }: Ask): unknown {
  const id = repository.head(branch)
  if (!id) throw new Refusal(404, '404 Branch Not Found')
  return { name: branch, commit: { id } }
}

function deleteBranch({ forge: { repository }, part: branch }: Ask): unknown {
  if (branch === 'main') throw new Refusal(403, 'Protected branch')
  if (!repository.head(branch)) throw new Refusal(404, '404 Branch Not Found')
  repository.deleteBranch(branch)
  return {}
}

function listRequests({ forge, call: { query } }: Ask): unknown {
  const state = query.get('state')
  const source = query.get('source_branch')
  const labels = query.get('labels')?.split(',') ?? []
  return forge
    .list()
    .filter((one) => !state || one.state === state)
    .filter((one) => !source || one.source === source)
    .filter((one) => labels.every((label) => one.labels.includes(label)))
    .map((one) => showRequest(forge, one))
}

function openRequest({ forge, call: { body }, user }: Ask): unknown {
  const labels = listOf(body['labels'])
  return showRequest(
    forge,
    forge.open(user, textOf(body['source_branch']), textOf(body['title']), labels),
  )
}

function updateRequest({ forge, call: { body }, part }: Ask): unknown {
  const request = forge.request(Number(part))
  if (body['title'] !== undefined) request.title = textOf(body['title'])
  const removed = listOf(body['remove_labels'])
  request.labels = [
    ...new Set([
      ...request.labels.filter((label) => !removed.includes(label)),
      ...listOf(body['add_labels']),
    ]),
  ]
  if (body['state_event'] === 'close') request.state = 'closed'
  request.updatedAt = new Date().toISOString()
  return showRequest(forge, request)
}

function listDiffs({ forge, part }: Ask): unknown {
  const request = forge.request(Number(part))
  const changed = forge.repository.git([
    'diff',
    '--name-status',
    '--no-renames',
    `main...${request.head}`,
  ])
  return changed
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [status, path] = line.split('\t')
      return {
        old_path: path,
        new_path: path,
        new_file: status === 'A',
        deleted_file: status === 'D',
        renamed_file: false,
      }
    })
}

function mergeRequest({ forge, call: { body }, user, part }: Ask): unknown {
  const sha = body['sha'] === undefined ? undefined : textOf(body['sha'])
  forge.merge(user, Number(part), sha)
  return showRequest(forge, forge.request(Number(part)))
}

function showRequest(forge: Forge, request: MergeRequest): unknown {
  const { iid, title, state, source, labels, head, author, createdAt, updatedAt } = request
  return {
    id: 1_000 + iid,
    iid,
    title,
    state,
    draft: isDraft(request),
    labels,
    sha: head,
    source_branch: source,
    target_branch: 'main',
    author: showUser(author),
    created_at: createdAt,
    updated_at: updatedAt,
    detailed_merge_status: forge.mergeStatus(request),
    web_url: `/-/merge_requests/${String(iid)}`,
  }
}

function showUser({ id, name, login, mail }: ForgeUser): unknown {
  return { id, name, username: login, email: mail, avatar_url: null, web_url: '', bot: false }
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  throw new Refusal(400, 'A text was expected')
}

function listOf(value: unknown): readonly string[] {
  return typeof value === 'string' ? value.split(',').filter(Boolean) : []
}
