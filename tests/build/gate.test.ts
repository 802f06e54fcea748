import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { approve } from '../../src/approvals/approve.ts'
import type { Day } from '../../src/domain/day.ts'
import { loadKnowledgeBase } from '../../src/knowledge-base/load.ts'
import { buildSite } from '../support/build-site.ts'
import { fixtureContent, type FixtureContent } from '../support/fixture-content.ts'
import { withoutAnnotations } from '../../src/search/full-text/annotate.ts'
import { findLeaks } from '../../scripts/build/leaks/find-leaks.ts'
import { readOutput, type OutputFile } from '../../scripts/build/leaks/read-output.ts'
import { RESTRICTION } from '../support/restriction.ts'

// Words that stand nowhere else, so that one hit in any file of the output is a leak.
const CANARIES = {
  draft: 'KANAARIMUSTAND',
  supervisors: 'KANAARIJUHENDAJA',
  block: 'KANAARIPLOKK',
  changed: 'KANAARIMUUDETUD',
  title: 'KANAARIPEALKIRI',
  fact: 'KANAARIFAKT',
  guide: 'KANAARIJUHIS',
  phrase: 'KANAARIVORMEL',
  term: 'KANAARIMÕISTE',
  synonym: 'KANAARISÜNONÜÜM',
  situation: 'KANAARIOLUKORD',
  call: 'KANAARIKÕNE',
  service: 'KANAARITEENUS',
}

let content: FixtureContent
let folder: string
let output: readonly OutputFile[]

function edit(file: string, change: (text: string) => string): void {
  const path = join(content.folder, file)
  writeFileSync(path, change(readFileSync(path, 'utf8')))
}

function approveAnswer(id: string): void {
  const outcome = approve(loadKnowledgeBase(content.folder), [], {
    id,
    languages: ['et', 'ru', 'en'],
    role: 'algsisu',
    day: '2026-11-22' as Day,
  })
  if (outcome.kind === 'refused') throw new Error(outcome.reason)
  const approvals = join(content.folder, 'approvals')
  mkdirSync(approvals, { recursive: true })
  writeFileSync(join(approvals, `${id}.yml`), outcome.yaml)
}

/** Four answers: one approved with a supervisors' block, one draft, one for supervisors, one changed since. */
function prepare(): void {
  const copy = (id: string, change: (text: string) => string): void => {
    writeFileSync(
      join(content.folder, 'answers', `${id}.et.md`),
      change(readFileSync(join(content.folder, 'answers', 'alfa.et.md'), 'utf8')),
    )
  }
  copy('mustand', (text) =>
    text.replace('Ära luba päeva', CANARIES.draft).replace('Loa vahetamine', CANARIES.title),
  )
  copy('varjatud', (text) =>
    text
      .replace('Ära luba päeva', CANARIES.supervisors)
      .replace('"agents"', `"supervisors"\n${RESTRICTION}`),
  )
  copy('muudetud', (text) => text.replace('Loa vahetamine', 'Teine luba'))
  edit('answers/alfa.et.md', (text) =>
    text
      .replace(
        'Kaarti saab vahetada kogu aasta.',
        `Vaata [mustandit](mustand).\n\n:::juhendajale\n${CANARIES.block}\n:::`,
      )
      .replace('related: []', `related:\n  - "mustand"\n${RESTRICTION}`),
  )
  edit('services.yml', (text) =>
    text.replace(
      '- "beeta"',
      ['mustand', 'varjatud', 'muudetud'].map((id) => `- "${id}"`).join('\n          '),
    ),
  )
}

/** Something for supervisors of every other kind. */
function prepareKinds(): void {
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(content.folder, file)), { recursive: true })
    writeFileSync(join(content.folder, file), text)
  }
  const words = (canary: string): string =>
    `et: "${canary} lause", ru: "${canary} фраза", en: "${canary} phrase"`
  write(
    'facts/sise.yml',
    `group: "sise"
facts:
  telefon:
    kind: "text"
    audience: "supervisors"
    label: { ${words(CANARIES.fact)} }
    values:
      - value: { ${words(CANARIES.fact)} }
        source: { url: "https://www.riigiteataja.ee/", checked: "2026-11-22", confidence: "high" }
`,
  )
  edit('answers/varjatud.et.md', (text) => text.replace('- {{tasud.luba}}', '- {{sise.telefon}}'))
  const guide = readFileSync(join(content.folder, 'guides', 'loa-valik.yml'), 'utf8')
  write(
    'guides/varjatud-juhis.yml',
    guide
      .replace('"agents"', `"supervisors"\n${RESTRICTION}`)
      .replaceAll('Mida loaga', `${CANARIES.guide} mida loaga`),
  )
  write(
    'letters/varjatud.yml',
    `closings:\n  - { id: "varjatud-lopp", label: "Lõpp", audience: "supervisors", ${words(CANARIES.phrase)} }\n`,
  )
  write(
    'glossary.yml',
    `terms:\n  - { ${words(CANARIES.term)}, explanation: "Seletus ${CANARIES.term}", answer: "varjatud" }\n`,
  )
  write(
    'vocabulary/synonyms.yml',
    `synonyms:\n  - { id: "sise", et: ["${CANARIES.synonym.toLowerCase()}", "siseluba"], ru: [], en: [], callers: [], examples: [{ lang: "et", query: "siseluba", finds: "varjatud" }] }\n`,
  )
  write(
    'vocabulary/situations.yml',
    `varjatud: { et: ["${CANARIES.situation} lugu"], ru: [], en: [] }\n`,
  )
  write('golden-calls.tsv', `et\t${CANARIES.call} helistaja sõnad\tvarjatud\n`)
  edit('services.yml', (text) =>
    text.replace(
      'services:\n',
      `services:\n  - { id: "sise", title: "${CANARIES.service}", audience: "supervisors", cells: { maantee: { answers: ["varjatud"] }, raudtee: { answers: ["varjatud"] }, lennundus: { answers: ["varjatud"] }, meri: { answers: ["varjatud"] } } }\n`,
    ),
  )
}

beforeAll(async () => {
  content = fixtureContent()
  prepare()
  prepareKinds()
  for (const id of ['alfa', 'varjatud', 'muudetud', 'juhis-varjatud-juhis']) approveAnswer(id)
  edit('answers/muudetud.et.md', (text) => text.replace('Ära luba päeva', CANARIES.changed))
  folder = mkdtempSync(join(tmpdir(), 'teejuht-gate-'))
  await buildSite({
    CONTENT_DIR: content.folder,
    OUT_DIR: join(folder, 'dist'),
    TODAY: '2026-11-22',
  })
  output = [...readOutput(join(folder, 'dist'))]
})

afterAll(() => {
  content[Symbol.dispose]()
  rmSync(folder, { recursive: true, force: true })
})

describe('a built site', () => {
  test('holds what is approved', () => {
    expect(
      output.some(
        ({ path, text }) => path === 'vastused/alfa/index.html' && text.includes('Loa vahetamine'),
      ),
    ).toBe(true)
    expect(
      output.some(
        ({ path, text }) =>
          path.startsWith('pagefind/fragment') &&
          withoutAnnotations(text).includes('Loa vahetamine'),
      ),
    ).toBe(true)
  })

  test.each(Object.entries(CANARIES))('has no trace of what is not for agents: %s', (_, canary) => {
    const leaks = output.filter(
      ({ path, text }) =>
        text.toLowerCase().includes(canary.toLowerCase()) ||
        path.toLowerCase().includes(canary.toLowerCase()),
    )
    expect(leaks.map(({ path }) => path)).toEqual([])
  })

  test.each(['mustand', 'varjatud', 'muudetud'])('has no page, record or link for %s', (id) => {
    expect(output.filter(({ path }) => path.includes(`/${id}`)).map(({ path }) => path)).toEqual([])
    expect(
      output.filter(({ text }) => text.includes(`/vastused/${id}`)).map(({ path }) => path),
    ).toEqual([])
  })

  test('says where it was built without Git that its history is not known', () => {
    const history = output.find(({ path }) => path === 'vastused/alfa/ajalugu/index.html')
    expect(history?.text).toContain('data-history="unknown"')
  })

  test('keeps the words of a link whose answer is absent', () => {
    const card = output.find(({ path }) => path === 'vastused/alfa/index.html')
    expect(card?.text).toContain('Vaata mustandit.')
  })
})

describe('the overview', () => {
  const overview = (): string =>
    output.find(({ path }) => path === 'ulevaade/index.html')?.text ?? ''

  test('says that answers are waiting, without a word of them', () => {
    expect(overview()).toContain('Loa vahetamine')
    expect(overview()).toContain('2 vastust on kinnitamisel')
    expect(overview()).not.toMatch(/mustand|varjatud|muudetud|Teine luba|data-work-list/)
  })

  test('shows supervisors what waits, and only them', async () => {
    await buildSite({
      CONTENT_DIR: content.folder,
      OUT_DIR: join(folder, 'juhendajad'),
      TODAY: '2026-11-22',
      AUDIENCE: 'supervisors',
    })
    const page = readFileSync(join(folder, 'juhendajad', 'ulevaade', 'index.html'), 'utf8')
    expect(page).toContain('data-work-list')
    expect(page).toContain(CANARIES.title)
    const card = readFileSync(join(folder, 'juhendajad', 'vastused', 'alfa', 'index.html'), 'utf8')
    expect(card).toContain('data-restriction')
    const open = output.find(({ path }) => path === 'vastused/alfa/index.html')?.text
    expect(open).not.toContain('data-restriction')
    const leaks = findLeaks(
      join(folder, 'juhendajad'),
      loadKnowledgeBase(content.folder),
      'agents',
      Infinity,
    ).join('\n')
    // All that agents must not read is there for supervisors, and the search for leaks sees it.
    for (const place of [
      '_otsing/et.',
      '_otsing/vocabulary.',
      'juhised/varjatud-juhis/index.html',
      'kiri/vormelid.json',
      'pagefind/fragment/',
      'ulevaade/index.html',
    ])
      expect(leaks).toContain(`Leke failis ${place}`)
    const restricted = [...readOutput(join(folder, 'juhendajad'))].map(({ text }) => text).join()
    for (const kind of ['supervisors', 'block', 'fact', 'guide', 'phrase', 'service'] as const)
      expect(restricted).toContain(CANARIES[kind])
  })

  test('says why and until when there is nothing', () => {
    expect(overview()).toContain('sest raudteel annab loa teine asutus.')
    expect(overview()).toContain('lünk, vastus tuleb 20.02.2027')
  })
})

describe('a failed build', () => {
  test('tells why and leaves the former site as it was', async () => {
    const before = [...readOutput(join(folder, 'dist'))]
    using broken = fixtureContent('unknown-fact')
    const outcome = await buildSite({
      CONTENT_DIR: broken.folder,
      OUT_DIR: join(folder, 'dist'),
    }).catch((error: unknown) => error as { code: number; stderr: string })
    expect(outcome).toMatchObject({ code: 1 })
    expect((outcome as { stderr: string }).stderr).toContain('unknown-fact')
    expect([...readOutput(join(folder, 'dist'))]).toEqual(before)
  })
})

describe('TODAY', () => {
  test('builds the guide with the fees of that day', async () => {
    await buildSite({
      CONTENT_DIR: content.folder,
      OUT_DIR: join(folder, 'uusaasta'),
      TODAY: '2027-01-01',
    })
    const textOn = (name: string): string =>
      readFileSync(join(folder, name, 'vastused', 'alfa', 'index.html'), 'utf8').replaceAll(
        '\u00a0',
        ' ',
      )
    expect(textOn('dist')).toContain('20 €')
    expect(textOn('dist')).toContain('alates 01.01.2027: 30 €')
    expect(textOn('uusaasta')).toContain('30 €')
    expect(textOn('uusaasta')).not.toContain('20 €')
  })
})
