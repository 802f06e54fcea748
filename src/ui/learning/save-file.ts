/** Offers a text as a file to keep; it never leaves the browser otherwise. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // Let go only when the browser has taken it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
