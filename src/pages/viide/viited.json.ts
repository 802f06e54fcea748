import type { APIRoute } from 'astro'
import { loadSite } from '../../site/load-site.ts'
import { listReferences } from '../../site/reference-page.ts'

/** The references that have a page: so that one without is known before it is opened. */
export const GET: APIRoute = () =>
  new Response(
    JSON.stringify({
      format: 'teejuht-references',
      references: listReferences(loadSite()),
    }),
    { headers: { 'Content-Type': 'application/json; charset=utf-8' } },
  )
