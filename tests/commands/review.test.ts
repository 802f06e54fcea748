import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ContentRepository } from '../support/content-repository.ts'
import { ANNE, JURI } from '../support/git-repository.ts'
import { branched, review } from '../support/review-command.ts'
import { runScript } from '../support/run-script.ts'

describe('the review report', () => {
  test('an edit is shown before and after, in words and side by side', async () => {
    using repository = branched()
    repository.edit('answers/alfa.et.md', 'Ära luba päeva', 'Ära luba kuud')
    repository.edit('answers/alfa.et.md', 'Loa saate vahetada', 'Uue loa saate')
    repository.commit('Täpsustus')
    const { code, report, page, markdown, stdout } = await review(repository.content)
    expect(code).toBe(0)
    expect(report.answers).toMatchObject([{ id: 'alfa', kind: 'changed', meaning: ['et'] }])
    expect(report.answers[0]?.sections.map(({ name }) => name)).toEqual(['letter', 'do-not-say'])
    expect(page).toMatch(/<del>päeva\.?<\/del>/)
    expect(page).toMatch(/<ins>kuud\.?<\/ins>/)
    for (const language of ['Eesti', 'Vene', 'Inglise']) expect(page).toContain(language)
    expect(page).not.toMatch(/<script|https?:\/\/[^"]*\.(?:css|js|woff2?)/)
    expect(markdown).toContain('1 vastus muutus')
    expect(stdout).toContain('1 vastus muutus')
  })

  test('an untouched branch says so', async () => {
    using repository = branched()
    const { code, report, markdown } = await review(repository.content)
    expect([code, report.answers, report.passed]).toEqual([0, [], true])
    expect(markdown).toContain('Sisus ei muutunud midagi')
  })

  test('a new, a renamed and a deleted answer are told apart', async () => {
    using repository = branched()
    const alfa = readFileSync(join(repository.content, 'answers', 'alfa.et.md'), 'utf8')
    repository.write(
      'content/answers/uus.et.md',
      alfa
        .replace('Loa vahetamine', 'Haagise rent')
        .replace('Luba saab vahetada e-teeninduses.', 'Haagist saab rentida.'),
    )
    for (const language of ['et', 'ru', 'en'])
      repository.rename(
        `content/answers/alfa.${language}.md`,
        `content/answers/alfa-uus.${language}.md`,
      )
    repository.remove('content/answers/beeta.et.md')
    repository.edit('services.yml', '"beeta"', '"uus"')
    repository.edit('guides/loa-valik.yml', 'alfa', 'alfa-uus')
    repository.commit('Ümber')
    const { report } = await review(repository.content)
    const told = report.answers.map(({ id, kind, formerId }) => [id, kind, formerId])
    expect(told).toContainEqual(['alfa-uus', 'renamed', 'alfa'])
    expect(told.map(([id, kind]) => `${String(id)} ${String(kind)}`).toSorted()).toContain(
      'beeta deleted',
    )
    expect(told.map(([id]) => id)).toContain('uus')
  })

  test('a fee that changes on a day shows its sentences the day before and the day after', async () => {
    using repository = branched()
    repository.edit('facts/tasud.yml', 'value: 30', 'value: 45')
    repository.commit('Tasu')
    const { report, page } = await review(repository.content)
    expect(report.facts).toMatchObject([
      {
        id: 'tasud.luba',
        kind: 'changed',
        steps: [{ when: 'alates 01.01.2027', before: '20\u00a0€', after: '45\u00a0€' }],
      },
    ])
    expect(report.facts[0]?.steps[0]?.sentences.map(({ subject }) => subject)).toContain('alfa')
    expect(report.answers).toEqual([])
    expect(page).toMatch(/<del>20\s*<\/del>/)
  })

  test('a fee that changes at once is in the answers too', async () => {
    using repository = branched()
    repository.edit('facts/tasud.yml', 'value: 20', 'value: 22')
    const { report } = await review(repository.content)
    expect(report.facts[0]?.steps).toMatchObject([
      { when: 'kohe', before: '20\u00a0€', after: '22\u00a0€' },
    ])
    expect(report.answers.map(({ id }) => id)).toContain('alfa')
  })

  test('a guide is drawn before and after', async () => {
    using repository = branched()
    const text = readFileSync(join(repository.content, 'guides', 'loa-valik.yml'), 'utf8')
    const question = /question: "(.*)"/.exec(text)?.[1] ?? ''
    repository.edit('guides/loa-valik.yml', question, 'Kas see on uus küsimus?')
    const { report, page } = await review(repository.content)
    expect(report.guides).toMatchObject([{ id: 'loa-valik', changedTexts: 1 }])
    expect(page.match(/<svg /g)).toHaveLength(2)
  })

  test('an approval that lapses is told with who may approve', async () => {
    using repository = new ContentRepository()
    repository.edit('answers/alfa.et.md', 'Ära luba päeva', 'Ära luba midagi')
    repository.commit('Jüri kirjutas', { by: JURI })
    repository.approve(ANNE, { languages: ['et'] })
    repository.commit('Kinnitus')
    repository.git('switch', '--quiet', '--create', 'muudatus')
    repository.edit('answers/alfa.et.md', 'Ära luba midagi', 'Ära luba kuud')
    repository.commit('Jälle', { by: JURI })
    const { report } = await review(repository.content)
    expect(report.approvals).toMatchObject([
      {
        key: 'alfa',
        language: 'et',
        before: 'approved',
        after: 'changed-since-approval',
        lapses: true,
        people: ['Mari Mänd', 'Anne Kask'],
      },
    ])
  })

  test('a silenced check is shown with its reason', async () => {
    using repository = branched()
    const long = Array.from({ length: 40 }, () => 'sõna').join(' ')
    repository.edit('answers/alfa.et.md', 'Luba saab vahetada e-teeninduses.', `${long}.`)
    repository.edit(
      'answers/alfa.et.md',
      'verify: []',
      'verify: []\nsilenced:\n  - check: "long-say"\n    reason: "Nii on seaduses."\n  - check: "plain-language"\n    reason: "Nii on seaduses."',
    )
    const { report, page } = await review(repository.content)
    expect(report.silenced).toMatchObject([
      { answer: 'alfa', reason: 'Nii on seaduses.', isNew: true },
      { answer: 'alfa' },
    ])
    expect(report.findings.added.map(({ check }) => check)).not.toContain('long-say')
    expect(page).toContain('Nii on seaduses.')
  })
})

describe('search', () => {
  const calls = (...lines: readonly string[]): string => `${lines.join('\n')}\n`
  const SYNONYMS = (words: string): string => `synonyms:
  - id: "hobu"
    et: [${words}]
    ru: []
    en: []
    callers: []
    examples:
      - { lang: "et", query: "hobune", finds: "beeta" }
`
  function withCalls(): ContentRepository {
    const repository = new ContentRepository()
    repository.write(
      'content/golden-calls.tsv',
      calls(
        'et\tkus saab suksu\tbeeta\tjargon\tkaitstud',
        'et\tluba vahetada\talfa,beeta\tkeywords',
      ),
    )
    repository.edit('answers/beeta.et.md', 'keywords: []', 'keywords: ["hobune"]')
    const alfa = readFileSync(join(repository.content, 'answers', 'alfa.et.md'), 'utf8')
    for (const name of ['yks', 'kaks', 'kolm', 'neli'])
      repository.write(
        `content/answers/${name}.et.md`,
        alfa.replace('Kuidas luba vahetada?', `Kus saab ${name} teha?`),
      )
    repository.write('content/vocabulary/synonyms.yml', SYNONYMS('"suksu", "hobune"'))
    repository.commit('Otsing')
    repository.git('switch', '--quiet', '--create', 'muudatus')
    return repository
  }

  test('a word taken out that moves a protected call fails the request', async () => {
    using repository = withCalls()
    repository.write('content/vocabulary/synonyms.yml', SYNONYMS('"hobune"'))
    const { code, report, page } = await review(repository.content)
    expect(report.search.moved).toMatchObject([{ words: 'kus saab suksu', rankBefore: 1 }])
    expect(report.search.lostProtected).toEqual(['kus saab suksu'])
    expect(report.obstacles.join()).toContain('kaitstud kõne')
    expect(code).toBe(1)
    expect(page).toContain('hobu')
  })

  test('a protected call may not be dropped from the list', async () => {
    using repository = withCalls()
    repository.edit('golden-calls.tsv', '\tkaitstud', '')
    const { code, report } = await review(repository.content)
    expect([code, report.search.lostProtected]).toEqual([1, ['kus saab suksu']])
  })

  test('an unknown mark in the fifth column is told', async () => {
    using repository = withCalls()
    repository.edit('golden-calls.tsv', 'kaitstud', 'kaitsud')
    const { report } = await review(repository.content)
    expect(report.findings.added.map(({ check }) => check)).toContain('wrong-value')
  })
})

describe('translations', () => {
  test('a stale translation shows the sentences that changed since, also when main changed them', async () => {
    using repository = new ContentRepository()
    const marked = await runScript('mark-translated', ['alfa'], {
      variables: { CONTENT_DIR: repository.content },
    })
    expect(marked.code).toBe(0)
    repository.commit('Tõlgitud')
    repository.edit(
      'answers/alfa.et.md',
      'Luba saab vahetada e-teeninduses.',
      'Luba saab vahetada ainult büroos.',
    )
    repository.commit('Muutus')
    repository.git('switch', '--quiet', '--create', 'muudatus')
    const { report, page } = await review(repository.content)
    expect(report.stale.map(({ language }) => language).toSorted()).toEqual(['en', 'ru'])
    expect(report.stale[0]).toMatchObject({
      removed: ['Luba saab vahetada e-teeninduses.'],
      added: ['Luba saab vahetada ainult büroos.'],
    })
    expect(page).toContain('Luba saab vahetada ainult büroos.')
  })
})
