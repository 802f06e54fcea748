import { StaticPaths, type StaticPathsApp } from 'astro/runtime/prerender/static-paths.js'
import type { PageApp, PageRoute } from './page-app.ts'

/** A rendered page or file of the site. */
export interface RenderedPage {
  /** From the site's root, without a slash before it. */
  readonly path: string
  readonly text: string
}

/** An address of the guide and the route that renders it. */
export interface PagePath {
  /** `/vastused/juhiloa-vahetamine`, without a slash at its end. */
  readonly address: string
  readonly route: PageRoute
}

/** Every address that the pages' own lists of paths give. */
export async function listPaths(app: PageApp): Promise<readonly PagePath[]> {
  const paths = await new StaticPaths(app as unknown as StaticPathsApp).getAll()
  return paths.map(({ pathname, route }) => ({ address: pathname.replace(/\/$/, ''), route }))
}

/**
 * Renders one address.
 *
 * @throws what the page throws, and when it answers with anything but a page.
 */
export async function renderPath(
  app: PageApp,
  { address, route }: PagePath,
): Promise<RenderedPage> {
  const isFile = route.type === 'endpoint'
  const url = new URL(isFile ? address : `${address}/`, 'http://localhost/')
  const response = await app.render(new Request(url), { routeData: route })
  if (response.status !== 200 && address !== '/404')
    throw new Error(`${address} answers with status ${String(response.status)}`)
  return { path: fileOf(address, isFile), text: await response.text() }
}

function fileOf(address: string, isFile: boolean): string {
  const path = address.slice(1)
  if (isFile) return path
  if (path === '404') return '404.html'
  return path === '' ? 'index.html' : `${path}/index.html`
}

// Pages that belong to one answer alone, by its id in their address.
const OF_ANSWER = [/^\/vastused\/([^/]+)\.json$/, /^\/vastused\/([^/]+)\/ajalugu$/]

/** The answer that an address belongs to; nothing for lists and pages of the guide's own. */
export function answerOfPath({ address, route }: PagePath): string | undefined {
  if (route.component === 'src/pages/vastused/[id].astro') return address.split('/')[2]
  for (const pattern of OF_ANSWER) {
    const id = pattern.exec(address)?.[1]
    if (id !== undefined) return id
  }
  return undefined
}
