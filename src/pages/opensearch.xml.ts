import type { APIRoute } from 'astro'
import { et } from '../i18n/et.ts'
import { openSearchDescription } from '../site/opensearch.ts'

export const GET: APIRoute = () =>
  new Response(openSearchDescription(et.guide.name, et.guide.description), {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  })
