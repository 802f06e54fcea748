import { build } from 'vite'

/** Bundles the page of the search benchmark into a folder that a server can serve. */
export async function bundlePage(root: string, folder: string): Promise<void> {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 2000,
    },
  })
}
