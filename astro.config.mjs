import react from '@astrojs/react'
import { defineConfig } from 'astro/config'
import { contentRoutes } from './src/site/integration/content-routes.ts'

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  outDir: process.env.TEEJUHT_ASTRO_OUT ?? './dist',
  cacheDir: './.cache/astro',
  build: { format: 'directory', assets: '_varad', inlineStylesheets: 'never' },
  compressHTML: true,
  devToolbar: { enabled: false },
  server: { host: '127.0.0.1', port: Number(process.env.PORT ?? 4321) },
  integrations: [react(), contentRoutes()],
  vite: {
    build: {
      // No script or font may stand inside a page: the content security policy allows files only.
      assetsInlineLimit: 0,
      sourcemap: false,
    },
    worker: { format: 'es' },
  },
})
