// The integration and the pages hold a copy each of this module; the registered symbol is one.
const KEY = Symbol.for('teejuht.content-changes')
const shared: typeof globalThis & { [KEY]?: string[] } = globalThis

/** Notes that a file of the content folder has changed, come or gone. */
export function noteContentChange(path: string): void {
  shared[KEY] ??= []
  shared[KEY].push(path)
}

/**
 * The path of every change so far, in their order. Nothing until the first: then it is known
 * that the folder is watched and that its file system tells of changes.
 */
export function contentChanges(): readonly string[] | undefined {
  return shared[KEY]
}
