/**
 * The distinct character 3- to 5-grams of a word with its borders marked, so that
 * a shared beginning counts for more than a shared middle.
 */
export function gramsOf(word: string): Set<string> {
  const marked = `<${word}>`
  const grams = new Set<string>()
  for (let size = 3; size <= 5; size++) {
    for (let at = 0; at + size <= marked.length; at++) grams.add(marked.slice(at, at + size))
  }
  return grams
}
