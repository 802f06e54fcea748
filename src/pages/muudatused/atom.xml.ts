import type { APIRoute } from 'astro'
import { buildChangesFeed } from '../../site/history/changes-feed.ts'
import { loadSite } from '../../site/load-site.ts'

export const GET: APIRoute = () =>
  new Response(buildChangesFeed(loadSite()), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  })
