import starlight from '@astrojs/starlight'
import { defineConfig, passthroughImageService } from 'astro/config'

// A short fixed sidebar, or the default one, which lists every page on every page.
const short = process.env.BENCH_SIDEBAR === 'short'

export default defineConfig({
  image: { service: passthroughImageService() },
  integrations: [
    starlight({
      title: 'Teejuht',
      defaultLocale: 'et',
      locales: {
        et: { label: 'Eesti', lang: 'et' },
        ru: { label: 'Русский', lang: 'ru' },
        en: { label: 'English', lang: 'en' },
      },
      ...(short && { sidebar: [{ label: 'Avaleht', link: '/' }] }),
    }),
  ],
})
