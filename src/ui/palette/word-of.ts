/**
 * The word of the interface for a value that came with an index file. A file of another
 * version may hold a value that has no word; it then stands for itself.
 */
export function wordOf(words: Readonly<Record<string, string>>, value: string): string {
  return (Object.hasOwn(words, value) ? words[value] : undefined) ?? value
}
