import type { Edition } from '../../domain/edition.ts'

/** What a page tells the service worker. */
export type WorkerMessage =
  /** Take over now. */
  | { readonly kind: 'activate' }
  /** Take over if no other page is open. */
  | { readonly kind: 'activate-if-alone' }
  /** The server's edition, just heard: forget what is not in it. */
  | { readonly kind: 'edition'; readonly edition: Edition }
