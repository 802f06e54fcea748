import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const CONTENT = process.env['CONTENT_DIR'] ?? join(import.meta.dirname, '..', '..', 'content')

/** A type of page, an address of it, and what shows that it is as an agent sees it. */
export interface PageType {
  readonly name: string
  readonly path: string
  readonly ready: string
}

/** Every page type of the guide: what must hold of all pages is tested on each. */
export const PAGE_TYPES: readonly PageType[] = [
  { name: 'home', path: '/', ready: '[role=combobox]' },
  {
    name: 'palette with hits',
    path: '/?q=juhiluba',
    ready: '[role=listbox][data-query][aria-busy=false]',
  },
  { name: 'card', path: '/vastused/juhiloa-vahetamine/', ready: '[data-section=say]' },
  {
    name: 'card in Russian',
    path: '/vastused/juhiloa-vahetamine/?keel=ru',
    ready: '[lang=ru]:visible',
  },
  {
    name: 'card of every mode',
    path: '/vastused/riigiloivu-tasumine/',
    ready: '[data-section=say]',
  },
  { name: 'guides', path: '/juhised/', ready: '.guide-list' },
  { name: 'guide', path: '/juhised/kas-tohin-juhtida/', ready: '[data-guide][data-ready]' },
  {
    name: 'outcome of a guide',
    path: '/juhised/juhiloa-vahetus/#1.1.1.4',
    ready: '[data-guide-outcome]:visible',
  },
  {
    name: 'letter composer',
    path: '/kiri/?vastused=juhiloa-vahetamine',
    ready: '[data-copy-letter]',
  },
  { name: 'reference', path: '/viide/', ready: 'main h1' },
  {
    name: 'words of a reference',
    path: `/viide/?viide=${newestReference('juhiluba-kadunud')}`,
    ready: '[data-reference]',
  },
  {
    name: 'history of an answer',
    path: '/vastused/juhiluba-kadunud/ajalugu/',
    ready: '[data-history]',
  },
  { name: 'changes', path: '/muudatused/', ready: '[data-change-filter]:visible' },
  { name: 'editor that is not set up', path: '/toimetaja/', ready: 'main h1' },
  { name: 'page that is not kept', path: '/vorguta/', ready: 'main h1' },
  { name: 'page that is locked', path: '/vorguta/piiratud/', ready: 'main h1' },
  { name: 'lists by topic', path: '/vastused/', ready: '.shelf' },
  { name: 'lists by mode', path: '/vastused/liigiti/', ready: '.shelf' },
  { name: 'lists by type', path: '/vastused/tuubiti/', ready: '.shelf' },
  { name: 'full text', path: '/otsing/?q=riigil%C3%B5iv', ready: '[data-full-text-hits] li' },
  { name: 'deadlines', path: '/tahtajad/#selgitustaotlus', ready: '[data-result]' },
  { name: 'overview', path: '/ulevaade/', ready: '.service-grid' },
  {
    name: 'quality sheet',
    path: '/kvaliteet/?vastus=juhiluba-kadunud',
    ready: '[data-quality-tools]:visible',
  },
  { name: 'glossary', path: '/sonastik/', ready: '[data-glossary-filter]:visible' },
  { name: 'learning', path: '/oppimine/', ready: '[data-device-record]:visible' },
  { name: 'learning path', path: '/oppimine/esimene-paev/', ready: '[data-step-done]:visible' },
  { name: 'practice', path: '/oppimine/harjutus/', ready: '.practice-call [role=combobox]' },
  { name: 'mentor summary', path: '/oppimine/kokkuvote/', ready: '.summary-table' },
  { name: 'accessibility statement', path: '/ligipaasetavus/', ready: 'main h1' },
  { name: 'not found', path: '/puudub/', ready: 'h1' },
]

// The address holds the digest of the words that were approved last.
function newestReference(id: string): string {
  const records = readFileSync(join(CONTENT, 'approvals', `${id}.yml`), 'utf8')
  const digests = [...records.matchAll(/lang: "et"\s+digest: "sha256:([0-9a-f]{8})/g)]
  return `${id}.et.${digests.at(-1)?.[1] ?? ''}`
}
