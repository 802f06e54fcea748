/** What is to be done, but not while somebody types. */
export interface Chores {
  readonly add: (work: () => void) => void
}

/** What chores need to know of the world. */
export interface ChoreSurroundings {
  /** Runs the work after the requests that wait already. */
  readonly defer: (work: () => void) => void
  /** Runs the work after a pause in typing; a short one where somebody waits for it. */
  readonly pause: (work: () => void, short: boolean) => void
  /** Another number with every letter. */
  readonly letter: () => number
  /** Whether the newest answer is doubtful until the chores are done. */
  readonly isAwaited: () => boolean
}

/**
 * Does chores one at a time, in order, each after a pause in which no letter has come. While
 * somebody waits for them one pause is enough, until the next letter.
 */
export function createChores({ defer, pause, letter, isAwaited }: ChoreSurroundings): Chores {
  const waiting: (() => void)[] = []
  let begun = false
  let quietSince: number | undefined

  function next(): void {
    begun = waiting.length > 0
    if (!begun) return
    if (isAwaited() && quietSince === letter()) defer(work)
    else afterPause()
  }
  function afterPause(): void {
    const before = letter()
    pause(() => (letter() === before ? work() : afterPause()), isAwaited())
  }
  function work(): void {
    quietSince = letter()
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
