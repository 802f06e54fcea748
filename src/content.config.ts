import { resolve, sep } from 'node:path'
import { defineCollection } from 'astro:content'
import { z } from 'zod'
import { loadSite } from './site/load-site.ts'
import { readSiteOptions } from './site/environment.ts'

/**
 * Astro is told of the answers only so that `astro dev` reloads when content changes;
 * pages read them from the knowledge base.
 */
const answers = defineCollection({
  schema: z.object({ title: z.string() }),
  loader: {
    name: 'teejuht-knowledge-base',
    async load({ store, watcher, logger }) {
      const folder = resolve(readSiteOptions().contentFolder)
      const fill = (): void => {
        store.clear()
        for (const { answer } of loadSite().published)
          store.set({ id: answer.id, data: { title: answer.title } })
      }
      fill()
      watcher?.add(folder)
      const refill = (path: string): void => {
        if (!resolve(path).startsWith(folder + sep)) return
        logger.info(`content changed: ${path}`)
        fill()
      }
      watcher?.on('change', refill)
      watcher?.on('add', refill)
      watcher?.on('unlink', refill)
    },
  },
})

export const collections = { answers }
