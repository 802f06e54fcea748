import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Day } from '../../domain/day.ts'
import { parseAnswerId } from '../../domain/topic.ts'
import { vocabularySource } from '../../checks/vocabulary-source.ts'
import { loadKnowledgeBase } from '../../knowledge-base/load.ts'
import { createEstonianLemmatizer } from '../../search/analysis/estonian/lemmatizer.ts'
import { parseVocabulary } from '../../search/parse-vocabulary.ts'
import { buildAnswerPages } from '../answer-page.ts'
import { buildAnswerRecords } from '../answer-record.ts'
import { buildSite } from '../load-site.ts'
import { createTermFinder } from './find-terms.ts'
import { glossaryEntries } from './glossary-entries.ts'

const folder = join(import.meta.dirname, '..', '..', '..', 'content')
const content = loadKnowledgeBase(folder)
const { vocabulary } = parseVocabulary(vocabularySource(content))
const lemmatizer = createEstonianLemmatizer(vocabulary.bank)
const site = buildSite(content, {
  contentFolder: folder,
  today: '2026-11-22' as Day,
  audience: 'agents',
  preview: true,
})

describe('terms in texts', () => {
  const find = createTermFinder(
    [
      { slug: 'juhiluba', words: 'juhiluba' },
      { slug: 'oigus', words: 'juhtimisõigus' },
      { slug: 'peatamine', words: 'juhtimisõiguse peatamine' },
      { slug: 'buroo', words: 'büroo (teenindusbüroo)' },
    ],
    lemmatizer,
  )
  test.each([
    ['Vaheta juhiloa kaart.', ['juhiluba: juhiloa']],
    ['Juhtimisõiguse peatamisest teatatakse.', ['peatamine: Juhtimisõiguse peatamisest']],
    ['Juhtimisõigus jääb.', ['oigus: Juhtimisõigus']],
    ['Mine büroosse juhiloaga.', ['buroo: büroosse', 'juhiluba: juhiloaga']],
    ['Luba antakse.', []],
    ['', []],
  ])('%j', (text, found) => {
    expect(find(text).map(({ slug, start, end }) => `${slug}: ${text.slice(start, end)}`)).toEqual(
      found,
    )
  })
})

describe('cards', () => {
  const pages = buildAnswerPages(site)
  const staff = pages.flatMap(({ id, sections }) =>
    sections.flatMap((section) => (section.kind === 'staff' ? [{ id, html: section.html }] : [])),
  )
  const termsOf = (html: string): readonly string[] =>
    [...html.matchAll(/class="term"[^>]*>|href="\/sonastik\/#([^"]+)"/g)].flatMap(
      (match) => match[1] ?? [],
    )

  test('most have terms, each linked once a card, to an anchor that exists, with its explanation', () => {
    const slugs = new Set(glossaryEntries(site).map(({ slug }) => slug))
    const linked = pages.map(({ id }) =>
      staff.filter((section) => section.id === id).flatMap(({ html }) => termsOf(html)),
    )
    expect(linked.filter((terms) => terms.length > 0).length).toBeGreaterThan(pages.length / 2)
    for (const terms of linked) {
      expect(new Set(terms).size).toBe(terms.length)
      for (const slug of terms) expect(slugs).toContain(slug)
    }
    for (const { html } of staff)
      for (const [link] of html.matchAll(/<a [^>]*\/sonastik\/[^>]*>/g))
        expect(link).toMatch(/title="[^"]{10,}"/)
  })

  test('no link stands inside another, and facts stay whole', () => {
    for (const { html } of staff) {
      expect(html).not.toMatch(/<a [^>]*>(?:(?!<\/a>).)*<a /s)
      expect(html).not.toMatch(/<span class="fact"[^>]*><a [^>]*\/sonastik/)
    }
  })

  test('what is said or sent holds none, nor does the record that letters are made from', () => {
    const client = pages.flatMap(({ sections }) =>
      sections.flatMap((section) => (section.kind === 'client' ? section.texts : [])),
    )
    expect(client.filter(({ html }) => html.includes('/sonastik/'))).toEqual([])
    expect(JSON.stringify(buildAnswerRecords(site))).not.toContain('sonastik')
  })

  test('a word of two meanings is not linked', () => {
    expect(staff.filter(({ html }) => html.includes('/sonastik/#juhendaja"'))).toEqual([])
  })
})

test('anchors are unique also for terms that differ in dots only', () => {
  const [first] = content.glossary
  const answer = parseAnswerId('kontaktid')
  if (!first || !answer) throw new Error('the glossary is empty')
  const twins = ['Täht', 'Taht', '!'].map((et) => ({ ...first, et, answer }))
  const entries = glossaryEntries({ ...site, content: { ...content, glossary: twins } })
  expect(entries.map(({ slug }) => slug)).toEqual(['taht', 'taht-2', 'moiste'])
})
