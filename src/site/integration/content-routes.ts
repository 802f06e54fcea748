import type { AstroIntegration } from 'astro'

/**
 * Routes that file names under `pages/` cannot give: Astro ignores names that begin with
 * an underscore, and the search files live under `/_otsing/`.
 */
export function contentRoutes(): AstroIntegration {
  return {
    name: 'teejuht-content-routes',
    hooks: {
      'astro:config:setup': ({ injectRoute, command }) => {
        // Editors preview what is not yet approved; a published build never shows it.
        if (command === 'dev') process.env['TEEJUHT_PREVIEW'] = 'yes'
        injectRoute({
          pattern: '/_otsing/[file]',
          entrypoint: new URL('./search-file-route.ts', import.meta.url),
          prerender: true,
        })
      },
    },
  }
}
