/** Where the repository is, as the editor's configuration says. */
export interface ForgeBackend {
  readonly name: 'gitlab' | 'github'
  readonly repo: string
  readonly branch: string
  readonly api_root: string
}

/** Reads files of the repository as they are now. */
export interface ForgeReader {
  /** The text of a file on a branch; nothing when either is not there. @throws when the forge cannot be asked. */
  read(path: string, branch: string): Promise<string | undefined>
}

/**
 * A reader with the rights of whoever is signed in: it asks as the editor itself last asked.
 * The key is kept in memory only.
 */
export function watchForge({ name, repo, api_root }: ForgeBackend): ForgeReader {
  let authorization: string | undefined
  const ask = globalThis.fetch.bind(globalThis)
  globalThis.fetch = (input, init) => {
    const request = input instanceof Request ? input : undefined
    const address = request?.url ?? String(input)
    if (address.startsWith(new URL(api_root).origin))
      authorization =
        new Headers(init?.headers ?? request?.headers).get('authorization') ?? authorization
    return ask(input, init)
  }
  return {
    async read(path, branch) {
      const file = encodeURIComponent(path)
      const ref = encodeURIComponent(branch)
      const address =
        name === 'gitlab'
          ? // https://docs.gitlab.com/api/repository_files/#get-raw-file-from-repository
            `${api_root}/projects/${encodeURIComponent(repo)}/repository/files/${file}/raw?ref=${ref}`
          : // https://docs.github.com/en/rest/repos/contents#get-repository-content
            `${api_root}/repos/${repo}/contents/${path}?ref=${ref}`
      const headers = {
        ...(authorization !== undefined && { authorization }),
        accept: name === 'github' ? 'application/vnd.github.raw+json' : 'text/plain',
      }
      const response = await ask(address, { headers, cache: 'no-store' })
      if (response.status === 404) return undefined
      if (!response.ok) throw new Error(`The forge answers ${String(response.status)}`)
      return response.text()
    },
  }
}
