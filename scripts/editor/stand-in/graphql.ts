import type { Forge } from './forge.ts'

interface Query {
  readonly query: string
  readonly variables: {
    readonly branch?: string
    readonly cursor?: string
    readonly paths?: readonly string[]
  }
}

const PAGE = 100

/**
 * The four GraphQL questions that the editor asks, told apart by what they select:
 * https://docs.gitlab.com/api/graphql/reference/#repository
 */
export function answerGraphql({ repository }: Forge, { query, variables }: Query): unknown {
  const branch = variables.branch ?? 'main'
  const head = repository.head(branch)
  if (query.includes('rootRef')) return projectWith({ rootRef: 'main' })
  if (!head) return projectWith({ tree: null, blobs: { nodes: [] } })
  if (query.includes('lastCommit'))
    return projectWith({ tree: { lastCommit: { sha: head, message: repository.message(head) } } })
  const files = repository.files(head)
  if (query.includes('rawTextBlob')) {
    const wanted = variables.paths ?? []
    const nodes = wanted.flatMap((path) => {
      const file = files.find((one) => one.path === path)
      if (!file) return []
      const text = repository.text(file.sha)
      return [{ path, oid: file.sha, size: String(Buffer.byteLength(text)), rawTextBlob: text }]
    })
    return projectWith({ blobs: { nodes } })
  }
  const start = Number(variables.cursor || 0)
  const page = files.slice(start, start + PAGE)
  return projectWith({
    tree: {
      blobs: {
        nodes: page.map(({ path, sha }) => ({ type: 'blob', path, sha })),
        pageInfo: { endCursor: String(start + PAGE), hasNextPage: start + PAGE < files.length },
      },
    },
  })
}

function projectWith(repository: object): unknown {
  return { data: { project: { repository } } }
}
