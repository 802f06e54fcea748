import { isDraft, Refusal, type Forge, type MergeRequest } from './forge.ts'
import { escapeMarkup } from '../../../src/support/escape-markup.ts'

interface PageAnswer {
  readonly status: number
  readonly headers: { readonly [name: string]: string }
  readonly text: string
}

const WORDS: { readonly [status: string]: string } = {
  draft_status: 'Muudatus on mustand: saada see toimetajas ülevaatusele.',
  conflict:
    'Muudatus läheb vastuollu sellega, mida keegi on vahepeal samas kohas muutnud. Ava vastus toimetajas uuesti ja tee muudatus uue teksti peale.',
  ci_must_pass: 'Kontrollid leidsid vigu: vaata aruannet ja paranda.',
  ci_still_running: 'Kontrollid käivad või neid ei ole käivitatud.',
  not_approved: 'Kinnitus puudub: kinnitada saab keegi, kes muudatust ise ei kirjutanud.',
  mergeable: 'Valmis ühendamiseks.',
  not_open: 'Suletud.',
}

/** The reviewer's side of the stand-in: what a person would do on the forge's own pages. */
export function answerPage(
  forge: Forge,
  method: string,
  path: string,
  form: URLSearchParams,
): PageAnswer {
  const iid = Number(/^\/.*-\/merge_requests\/(\d+)$/.exec(path)?.[1] ?? form.get('iid') ?? 0)
  if (method !== 'POST') return html(200, pageOf(forge, iid, ''))
  try {
    const user = forge.signIn(form.get('token') ?? undefined)
    const request = forge.request(iid)
    if (form.get('act') === 'approve') forge.approve(user, iid)
    if (form.get('act') === 'merge') forge.merge(user, iid)
    if (form.get('act') === 'passed') forge.pipelines.set(request.head, 'success')
    return { status: 303, headers: { Location: `/-/merge_requests/${String(iid)}` }, text: '' }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return html(error.status, pageOf(forge, iid, error.message))
  }
}

function html(status: number, text: string): PageAnswer {
  return { status, headers: { 'Content-Type': 'text/html; charset=utf-8' }, text }
}

function pageOf(forge: Forge, iid: number, refusal: string): string {
  const requests = forge
    .list()
    .filter((one) => iid === 0 || one.iid === iid)
    .toReversed()
  return `<!doctype html><html lang="et"><meta charset="utf-8"><title>Proovihoidla</title>
<h1>Proovihoidla (ei ole GitLab)</h1>
<p>See leht teeb proovimiseks seda, mida päris hoidlas teeb kinnitaja. Siin saab ka ise teise inimesena kinnitada; päris hoidlas ei saa.</p>
${refusal ? `<p role="alert"><strong>${escapeMarkup(WORDS[refusal.split(': ')[1] ?? ''] ?? refusal)}</strong></p>` : ''}
<p><a href="/">Kõik muudatused</a></p>
${requests.length === 0 ? '<p>Muudatusi ei ole.</p>' : requests.map((one) => sectionOf(forge, one)).join('\n')}
</html>`
}

function sectionOf(forge: Forge, request: MergeRequest): string {
  const { iid, title, author, state, approvedBy, head } = request
  const diff = state === 'opened' ? forge.repository.git(['diff', '-U1', `main...${head}`]) : ''
  const people = forge.users
    .map(
      ({ token, name }) => `<option value="${escapeMarkup(token)}">${escapeMarkup(name)}</option>`,
    )
    .join('')
  const status = forge.mergeStatus(request)
  return `<section><h2><a href="/-/merge_requests/${String(iid)}">!${String(iid)} ${escapeMarkup(title)}</a></h2>
<p>${escapeMarkup(author.name)} · ${isDraft(request) ? 'mustand' : state === 'merged' ? 'ühendatud' : 'ülevaatusel'} · kinnitanud: ${escapeMarkup(approvedBy.map(({ name }) => name).join(', ') || 'keegi')}</p>
<p>${escapeMarkup(state === 'merged' ? 'Muudatus on põhiharus.' : (WORDS[status] ?? status))}</p>
${diff ? `<pre>${escapeMarkup(diff)}</pre>` : ''}
${
  state === 'opened'
    ? `<form method="post" action="/-/merge_requests/${String(iid)}"><label>Kes <select name="token">${people}</select></label>
<button name="act" value="passed">Kontrollid läbitud</button> <button name="act" value="approve">Kinnita</button> <button name="act" value="merge">Ühenda</button></form>`
    : ''
}</section>`
}
