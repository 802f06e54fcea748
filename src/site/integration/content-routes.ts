import type { AstroIntegration } from 'astro'

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
          // Astro ignores file names that begin with an underscore.
          pattern: '/_otsing/[file]',
          entrypoint: new URL('./search-file-route.ts', import.meta.url),
          prerender: true,
        })
        injectRoute({
          pattern: '/otsing/failid.json',
          entrypoint: new URL('./search-list-route.ts', import.meta.url),
          prerender: true,
        })
      },
    },
  }
}
