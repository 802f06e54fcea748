/** Where the page of a former address is now; nothing when there was none. */
export function newAddressOf(path: string): string | undefined {
  const reference = /^\/viide\/([a-z0-9-]+\.(?:et|ru|en)\.[0-9a-f]{8})\/?$/.exec(path)?.[1]
  if (reference !== undefined) return `/viide/?viide=${reference}`
  const sheet = /^\/kvaliteet\/([a-z0-9-]+)\/?$/.exec(path)?.[1]
  return sheet === undefined ? undefined : `/kvaliteet/?vastus=${sheet}`
}
