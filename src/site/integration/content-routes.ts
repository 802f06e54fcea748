import { resolve, sep } from 'node:path'
import type { AstroIntegration, HookParameters } from 'astro'
import { noteContentChange } from '../content-changes.ts'
import { readSiteOptions } from '../environment.ts'

/**
 * The search files while editors preview. A build makes them itself, in a thread beside
 * the pages (`scripts/build/search-files.ts`), and needs no routes for them.
 */
export function contentRoutes(): AstroIntegration {
  return {
    name: 'teejuht-content-routes',
    hooks: {
      'astro:config:setup': ({ injectRoute, command }) => {
        if (command !== 'dev') return
        // Editors preview what is not yet approved; a published build never shows it.
        process.env['TEEJUHT_PREVIEW'] = 'yes'
        injectRoute({
          // Astro ignores file names that begin with an underscore. With the ending in the
          // pattern the address is a file's and takes no slash at its end.
          pattern: '/_otsing/[name].json',
          entrypoint: new URL('./search-file-route.ts', import.meta.url),
          prerender: true,
        })
        injectRoute({
          pattern: '/otsing/failid.json',
          entrypoint: new URL('./search-list-route.ts', import.meta.url),
          prerender: true,
        })
      },
      'astro:server:setup': ({ server, logger }) => {
        reloadOnEdit(server, (path) => {
          logger.info(`content changed: ${path}`)
        })
      },
    },
  }
}

type Server = HookParameters<'astro:server:setup'>['server']

// Astro remembers the pages of a route until it hears that content has changed; browsers
// then ask for them again.
function reloadOnEdit(server: Server, tell: (path: string) => void): void {
  const folder = resolve(readSiteOptions().contentFolder)
  server.watcher.add(folder)
  const reload = (path: string): void => {
    if (!resolve(path).startsWith(folder + sep)) return
    noteContentChange(resolve(path))
    tell(path)
    for (const environment of Object.values(server.environments))
      environment.hot.send('astro:content-changed', {})
    server.environments.client.hot.send({ type: 'full-reload', path: '*' })
  }
  server.watcher.on('change', reload).on('add', reload).on('unlink', reload)
}
