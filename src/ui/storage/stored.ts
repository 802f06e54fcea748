/**
 * What the browser keeps of an agent's choices, by key. Storage may be switched off or
 * full: then nothing is kept, and nothing breaks.
 */
export function readStored(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined
  } catch {
    return undefined
  }
}

/** Keeps a choice; `undefined` forgets it. */
export function writeStored(key: string, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(key)
    else localStorage.setItem(key, value)
  } catch {
    // The choice then holds until the page is left.
  }
}
