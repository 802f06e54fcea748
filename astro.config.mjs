import react from '@astrojs/react'
import { defineConfig } from 'astro/config'
import { contentRoutes } from './src/site/integration/content-routes.ts'

// Few files: each costs a slow computer more than its bytes do. What most pages use is one
// file, React another, the palette a third; the rest is as Astro divides it.
const SCRIPTS = [
  { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 3 },
  {
    name: 'common',
    test: new RegExp(
      [
        'src/(domain|support|facts|i18n/et\\.ts)',
        'src/ui/(storage|keys|copy|card|changes|facts|signals/happening|report/open-report)',
        'src/ui/palette/(find-palette|call-keys|keys|search-line|search-worker|addresses)\\.ts',
        'src/search/(language|query/parse-query|analysis/(normalize|tokenize))\\.ts',
        'vite/(preload-helper|modulepreload-polyfill)',
      ]
        .join('|')
        .replaceAll('/', '[\\\\/]'),
    ),
    minShareCount: 2,
    priority: 2,
  },
  { name: 'palette', test: /src[\\/]ui[\\/]palette[\\/]/, minShareCount: 2, priority: 1 },
]

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
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: { groups: SCRIPTS } } } } },
    },
  },
})
