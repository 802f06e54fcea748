import type { SourceFile } from '../../../src/knowledge-base/source-file.ts'

/** Of the made-up answer. */
export const CANARY_ID = 'kanaarilinnu-vastus'

const SOURCE = '{ url: "https://example.invalid/", checked: "2000-01-01", confidence: "high" }'
const REVIEW = '{ owner: "kanaarilinnu omanik", risk: "restricted", by: "2999-01-01" }'

const answer = `---
title: "Kanaarilinnu pealkiri ei tohi paista"
type: "e-teenus"
modes: ["maantee"]
topic: "kanaarilinnu-teema"
questions: ["Kas kanaarilinnu küsimus paistab?"]
keywords: ["kanaarilinnu märksõna otsingus"]
audience: "supervisors"
review: ${REVIEW}
legal: []
sources: [${SOURCE}]
related: []
verify: []
---

## Ütle

Kanaarilinnu ütlus ei tohi paista.

## Küsi enne

- Kanaarilinnu küsimus kliendile.

## Sammud

1. Kanaarilinnu samm juhendajale.

## Tasu ja tähtaeg

- {{kanaarilind.salajane-telefon}}

## Kiri

Tere!

Kanaarilinnu kiri ei tohi minna kellelegi.

## Ära ütle

- Kanaarilinnu keeld ei tohi paista.

## Suuna edasi

- Kanaarilinnu suunamine ei tohi paista.

## Taust

Kanaarilinnu taust ei tohi paista.
`

const translation = (title: string, say: string, letter: string): string => `---
title: "${title}"
questions: ["${title}?"]
keywords: []
translates: ""
---

## Ütle

${say}

## Kiri

${letter}
`

const facts = `group: "kanaarilind"
facts:
  salajane-telefon:
    kind: "text"
    audience: "supervisors"
    label: { et: "Kanaarilinnu salajane telefon", ru: "Тайный телефон канарейки", en: "Secret phone of the canary" }
    note: "Kanaarilinnu fakti märkus."
    values:
      - value: { et: "kanaarilinnu väärtus ei tohi paista", ru: "значение канарейки не видно", en: "value of the canary stays hidden" }
        source: ${SOURCE}
`

const guide = `title: "Kanaarilinnu juhis ei tohi paista"
audience: "supervisors"
modes: ["maantee"]
topic: "kanaarilinnu-teema"
review: ${REVIEW}
start: "algus"
steps:
  algus:
    question: "Kas kanaarilinnu juhis paistab?"
    hint: "Kanaarilinnu vihje ei tohi paista."
    options:
      - { label: "Kanaarilinnu esimene valik", next: "ots" }
      - { label: "Kanaarilinnu teine valik", next: "ots" }
outcomes:
  ots: { answer: "${CANARY_ID}", text: "Kanaarilinnu tulemus ei tohi paista." }
`

const phrase = (id: string, words: string): string =>
  `  - { id: "${id}", label: "${words} silt", et: "${words} eesti keeles", ru: "${words} vene keeles", en: "${words} inglise keeles", audience: "supervisors" }`

const letters = `salutations:
${phrase('kanaarilinnu-poordumine', 'Kanaarilinnu pöördumine')}
closings:
${phrase('kanaarilinnu-lopetus', 'Kanaarilinnu lõpetus')}
signatures:
${phrase('kanaarilinnu-allkiri', 'Kanaarilinnu allkiri')}
`

const words = (kind: string): string =>
  `et: ["kanaarilinnu ${kind}"], ru: ["канарейка ${kind}"], en: ["canary ${kind}"]`

const example = `{ lang: "et", query: "kanaarilinnu näidispäring", finds: "${CANARY_ID}" }`

/** A made-up content folder in which everything is for supervisors. */
export const CANARY_FILES: readonly SourceFile[] = [
  { path: `answers/${CANARY_ID}.et.md`, text: answer },
  {
    path: `answers/${CANARY_ID}.ru.md`,
    text: translation(
      'Заголовок канарейки не видно',
      'Слова канарейки не должны быть видны.',
      'Письмо канарейки никому не уходит.',
    ),
  },
  {
    path: `answers/${CANARY_ID}.en.md`,
    text: translation(
      'Title of the canary stays hidden',
      'The words of the canary stay hidden.',
      'The letter of the canary goes to nobody.',
    ),
  },
  { path: 'facts/kanaarilind.yml', text: facts },
  { path: 'guides/kanaarilinnu-juhis.yml', text: guide },
  { path: 'letters/kanaarilind.yml', text: letters },
  {
    path: 'glossary.yml',
    text: `terms:\n  - { et: "kanaarilinnu mõiste", ru: "термин канарейки", en: "term of the canary", explanation: "Kanaarilinnu seletus ei tohi paista.", answer: "${CANARY_ID}" }\n`,
  },
  {
    path: 'topics.yml',
    text: `topics:\n  - { id: "kanaarilinnu-teema", title: "Kanaarilinnu teema ei tohi paista", owner: "kanaarilinnu omanik" }\n`,
  },
  {
    path: 'services.yml',
    text: `services:\n  - { id: "kanaarilinnu-teenus", title: "Kanaarilinnu teenus", audience: "supervisors", cells: { maantee: { answers: ["${CANARY_ID}"] } } }\n`,
  },
  { path: 'golden-calls.tsv', text: `et\tkanaarilinnu kõne ei tohi paista\t${CANARY_ID}\n` },
  {
    path: 'vocabulary/synonyms.yml',
    text: `synonyms:\n  - { id: "kanaarilinnu-sonad", ${words('sünonüüm')}, callers: [], examples: [${example}] }\n`,
  },
  { path: 'vocabulary/situations.yml', text: `${CANARY_ID}: { ${words('olukord')} }\n` },
  {
    path: 'reviewers.yml',
    text: 'roles:\n  kanaarilind: { title: "Kanaarilind", topics: "*", languages: ["et", "ru", "en"], audiences: ["agents", "supervisors"] }\npeople: []\n',
  },
]
