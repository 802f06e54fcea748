/**
 * What the guide has at an address of its own; nothing when it has nothing there, as of an
 * answer that is not published.
 *
 * @throws when it cannot be had now.
 */
export async function fetchPublished(address: string): Promise<Response | undefined> {
  const response = await fetch(address)
  if (response.status === 404) return undefined
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`)
  return response
}
