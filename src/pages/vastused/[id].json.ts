import type { APIRoute, GetStaticPaths } from 'astro'
import { buildAnswerRecords } from '../../site/answer-record.ts'
import { loadSite } from '../../site/load-site.ts'

export const getStaticPaths: GetStaticPaths = () =>
  buildAnswerRecords(loadSite()).map((record) => ({ params: { id: record.id }, props: { record } }))

export const GET: APIRoute = ({ props }) =>
  new Response(`${JSON.stringify(props['record'])}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  })
