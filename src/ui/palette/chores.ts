/** What is to be done, but not while somebody types. */
export interface Chores {
  readonly add: (work: () => void) => void
}

/**
 * Does chores one at a time, in order: each after a pause in which the mark has not changed,
 * or, while there is no mark because somebody waits for them, as soon as may be.
 */
export function createChores(
  defer: (work: () => void) => void,
  pause: (work: () => void) => void,
  mark: () => number | undefined,
): Chores {
  const waiting: (() => void)[] = []
  let begun = false

  function next(): void {
    if (waiting.length === 0) return void (begun = false)
    begun = true
    if (mark() === undefined) defer(work)
    else afterPause()
  }
  function afterPause(): void {
    const before = mark()
    pause(() => {
      const now = mark()
      if (now === undefined || now === before) work()
      else afterPause()
    })
  }
  function work(): void {
    waiting.shift()?.()
    next()
  }

  return {
    add(chore) {
      waiting.push(chore)
      if (!begun) next()
    },
  }
}
