import type { SearchLine } from '../palette/search-line.ts'

/** What the script in the head has begun and leaves to the scripts that come later. */
export interface EarlyStart {
  /** The search worker, where it was started at once; the first who takes it has it. */
  search: SearchLine | undefined
  /** Whether somebody has called the palette before its own script came. */
  called: boolean
  /** Told of each call. */
  onCall: () => void
}

declare global {
  // A classic script and a module share nothing else.
  var teejuht: EarlyStart | undefined
}
