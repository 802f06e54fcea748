/** An event that the browser waits for. */
export interface WorkerEvent extends Event {
  waitUntil(work: Promise<unknown>): void
}

/**
 * The part of a service worker's global scope that is used here. TypeScript's own library
 * of it cannot stand beside the one of pages.
 */
export interface WorkerScope {
  addEventListener(type: 'install' | 'activate', listen: (event: WorkerEvent) => void): void
  addEventListener(
    type: 'message',
    listen: (event: WorkerEvent & { readonly data: unknown }) => void,
  ): void
  skipWaiting(): Promise<void>
  readonly clients: {
    matchAll(options: {
      readonly type: 'window'
      readonly includeUncontrolled: boolean
    }): Promise<readonly unknown[]>
  }
  readonly registration: { unregister(): Promise<boolean> }
}
