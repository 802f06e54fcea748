import type { APIRoute } from 'astro'
import { editionOf } from '../site/edition.ts'
import { loadSite } from '../site/load-site.ts'

export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(editionOf(loadSite()))}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  })
