import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseDay, type Day } from '../../domain/day.ts'
import { loadKnowledgeBase } from '../../knowledge-base/load.ts'
import { buildSite, type Site } from '../load-site.ts'
import { makeSearchFiles } from '../search-files.ts'
import { searchSource } from '../search-source.ts'
import { searchFilesBeside } from './search-beside.ts'

const contentFolder = join(import.meta.dirname, '..', '..', '..', 'tests', 'fixtures', 'good')
const content = loadKnowledgeBase(contentFolder)

function siteTitled(title: string): Site {
  const [[id, answer] = []] = content.answers
  if (!id || !answer) throw new Error('The fixture has no answer')
  const answers = new Map(content.answers).set(id, { ...answer, title })
  const today = parseDay('2026-12-01') as Day
  return buildSite(
    { ...content, answers },
    { contentFolder, today, audience: 'agents', preview: true },
  )
}

describe('search files made by a thread for a preview', () => {
  test('are those that the page’s own thread would make, and made once', async () => {
    const site = siteTitled('Esimene')
    const files = await searchFilesBeside(site)
    expect(files).toEqual(makeSearchFiles(searchSource(site)))
    expect(await searchFilesBeside(site)).toBe(files)
  })

  test('who waits in a queue gets those of the newest site', async () => {
    const [first, second, newest] = ['Üks', 'Kaks', 'Kolm'].map(siteTitled)
    if (!first || !second || !newest) throw new Error('three sites are needed')
    const asked = [first, second, newest].map((site) => searchFilesBeside(site))
    const [, secondFiles, newestFiles] = await Promise.all(asked)
    expect(newestFiles).toEqual(makeSearchFiles(searchSource(newest)))
    expect(secondFiles).toBe(newestFiles)
  })
})
