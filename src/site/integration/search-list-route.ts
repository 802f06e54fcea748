import type { APIRoute } from 'astro'
import { loadSite } from '../load-site.ts'
import { searchFileList } from '../search-files.ts'
import { searchFilesBeside } from './search-beside.ts'

export const GET: APIRoute = async () =>
  new Response(searchFileList(await searchFilesBeside(loadSite())), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  })
