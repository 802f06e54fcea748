import { expect, test } from 'vitest'
import { parseKnowledgeBase } from '../knowledge-base/load.ts'
import type { SourceFile } from '../knowledge-base/source-file.ts'
import { gapConflict } from './gap-conflict.ts'
import { letterWithoutSalutation } from './letter-without-salutation.ts'

const answer = (id: string, letter: string, gap: string): SourceFile => ({
  path: `answers/${id}.et.md`,
  text: `---
title: "Luba"
type: "luba"
modes: ["maantee"]
topic: "load"
questions: ["Kuidas luba saada?"]
keywords: []
audience: "agents"
review: { owner: "load", risk: "fee", by: "2027-02-20" }
legal: []
sources:
  - { url: "https://naide.test/", checked: "2026-11-22", confidence: "high" }
related: []
verify: []
gaps:
  kliendi-nimi: { label: "Kliendi nimi", kind: "text" }
  ${gap}
---

## Ütle

Tulge büroosse.

## Kiri

${letter}
`,
})
const letters: SourceFile = {
  path: 'letters/vormelid.yml',
  text: `salutations:
  - id: "tere"
    label: "Tere"
    et: "Tere, {{kliendi-nimi}}!"
    ru: "Здравствуйте, {{kliendi-nimi}}!"
    en: "Dear {{kliendi-nimi}},"
gaps:
  kliendi-nimi: { label: "Kliendi nimi", kind: "text" }
`,
}
const DATE = 'aeg: { label: "Aeg", kind: "date" }'
const TEXT = 'aeg: { label: "Aeg", kind: "text" }'
const place = ({
  checkId,
  place: { file, line },
}: {
  checkId: string
  place: { file: string; line: number }
}) => `${checkId} ${file}:${String(line)}`

test('a letter that does not begin with a known salutation is told at its first paragraph', () => {
  const content = parseKnowledgeBase([
    letters,
    answer('alfa', 'Tere, {{kliendi-nimi}}\n\nTulge büroosse {{aeg}}.', DATE),
    answer('beeta', 'Tulge büroosse {{aeg}}.', DATE),
  ])
  expect(letterWithoutSalutation.run(content).map(place)).toEqual([
    'letter-without-salutation answers/beeta.et.md:26',
  ])
})

test('one name for two kinds of gap is told at the second', () => {
  const content = parseKnowledgeBase([
    letters,
    answer('alfa', 'Tere, {{kliendi-nimi}}!\n\nTulge {{aeg}}.', DATE),
    answer('beeta', 'Tere, {{kliendi-nimi}}!\n\nTulge {{aeg}}.', TEXT),
  ])
  expect(gapConflict.run(content).map(place)).toEqual(['gap-conflict answers/beeta.et.md:17'])
})

test.each([
  ['a gap that is not described', 'Tere, {{klient}}!', 'undeclared-placeholder'],
  ['braces that are neither gap nor fact', 'Tere, {{Kliendi nimi}}!', 'malformed-placeholder'],
])('%s in a salutation is told with file and line', (_, words, checkId) => {
  const { findings } = parseKnowledgeBase([
    { ...letters, text: letters.text.replace('Tere, {{kliendi-nimi}}!', words) },
  ])
  expect(findings.map(place)).toEqual([`${checkId} letters/vormelid.yml:2`])
  expect(findings[0]?.message).toMatch(/Lisa|Kirjuta|Kas pidasid silmas/)
})

test('a phrase without one of its languages and one given twice are told', () => {
  const missing = parseKnowledgeBase([
    { ...letters, text: letters.text.replace(/ {4}ru:.*\n/, '') },
  ])
  expect(missing.findings.map(place)).toEqual(['missing-field letters/vormelid.yml:2'])
  const twice = parseKnowledgeBase([letters, { ...letters, path: 'letters/veel.yml' }])
  expect(twice.findings.map(place)).toEqual(['duplicate-id letters/veel.yml:2'])
})
