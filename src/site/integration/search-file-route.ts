import type { APIRoute, GetStaticPaths } from 'astro'
import { loadSite } from '../load-site.ts'
import { searchFilesBeside } from './search-beside.ts'

export const getStaticPaths: GetStaticPaths = async () =>
  (await searchFilesBeside(loadSite())).map((file) => ({
    params: { name: file.name.replace(/\.json$/, '') },
    props: { json: file.json },
  }))

export const GET: APIRoute = ({ props }) =>
  new Response(String(props['json']), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  })
