import type { Engine } from './engine.ts'
import { flexSearch } from './flexsearch.ts'
import { fuse } from './fuse.ts'
import { gramBm25 } from './gram-bm25.ts'
import { lunrAsItComes } from './lunr.ts'
import { miniSearchPlain, miniSearchTolerant } from './minisearch.ts'
import { orama } from './orama.ts'
import { teejuht } from './teejuht.ts'

/** All engines that run in a page by themselves; Pagefind needs its files on a server and is in `pagefind.ts`. */
export const ENGINES: readonly Engine[] = [
  teejuht,
  gramBm25,
  lunrAsItComes,
  miniSearchPlain,
  miniSearchTolerant,
  flexSearch,
  orama,
  fuse,
]
