import { shardCount } from '../search/full-text/shards.ts'
import { loadSite, type Site } from './load-site.ts'

/** Into how many indexes this site's full text is parted. */
export function fullTextShards(site: Site = loadSite()): number {
  return shardCount(site.published.length)
}
