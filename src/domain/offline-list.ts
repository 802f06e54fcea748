import type { Edition } from './edition.ts'

/** A file that is kept on the device. */
export interface OfflineFile {
  /** As pages ask for it: `/vastused/x/`, without `index.html`. */
  readonly url: string
  /** The content's hash; null where the address carries one itself. */
  readonly revision: string | null
  /** A file that has other bytes than the build's is never kept. */
  readonly integrity: string
  /** Holds restricted words: refused after too long without contact. */
  readonly restricted?: true
}

/** What the build puts into the service worker. */
export interface OfflineList {
  readonly edition: Edition
  readonly files: readonly OfflineFile[]
}
