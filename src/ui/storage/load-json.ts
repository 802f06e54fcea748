/** Loads the JSON at an address of the guide. @throws when it cannot be had or is not JSON. */
export async function loadJson(address: string): Promise<unknown> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`)
  return response.json()
}
