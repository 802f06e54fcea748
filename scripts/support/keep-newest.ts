import { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Removes what a cache folder holds, files and folders, but for the `count` last written or touched. */
export function keepNewest(folder: string, count: number): void {
  readdirSync(folder)
    .map((name) => ({ path: join(folder, name), time: statSync(join(folder, name)).mtimeMs }))
    .toSorted((left, right) => right.time - left.time)
    .slice(count)
    .forEach(({ path }) => {
      rmSync(path, { recursive: true, force: true })
    })
}
