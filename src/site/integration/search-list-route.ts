import type { APIRoute } from 'astro'
import { loadSite } from '../load-site.ts'
import { searchFileList } from '../search-files.ts'
import { searchFiles } from '../search-source.ts'

export const GET: APIRoute = () =>
  new Response(searchFileList(searchFiles(loadSite())), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  })
