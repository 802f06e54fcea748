import type { APIRoute } from 'astro'
import { buildPhrases } from '../../site/letter-phrases.ts'
import { loadSite } from '../../site/load-site.ts'

export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(buildPhrases(loadSite()))}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  })
