import type { APIRoute } from 'astro'
import { loadSite } from '../../../site/load-site.ts'
import { buildPracticePayload } from '../../../site/practice-calls.ts'

export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(buildPracticePayload(loadSite()))}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  })
