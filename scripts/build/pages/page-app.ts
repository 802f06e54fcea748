/** What Astro puts into the head of a route's pages, by its own name for the route. */
export interface PageHeads {
  readonly pages: readonly (readonly [string, { readonly styles: unknown }])[]
}

/** A route of the guide as Astro knows it. */
export interface PageRoute {
  readonly component: string
  readonly type: 'page' | 'endpoint' | (string & {})
}

/**
 * The part of Astro's own program for pages that this build uses. Astro is pinned exactly, and
 * whatever is kept of it is kept by the digest of the lock file.
 */
export interface PageApp {
  setInternals(internals: {
    readonly pagesByKeys: ReadonlyMap<string, { readonly styles: unknown }>
  }): void
  setOptions(options: unknown): void
  getSettings(): { readonly scripts: readonly { readonly stage: string }[] }
  render(request: Request, options: { readonly routeData: PageRoute }): Promise<Response>
}
