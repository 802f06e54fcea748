import type { Day } from '../domain/day.ts'
import { SECTIONS, type SectionName } from '../domain/section.ts'

const HINTS: { readonly [name in SectionName]: string } = {
  say: 'Üks või kaks lauset telefonis ütlemiseks, kuni 30 sõna.',
  'ask-first': '- **Mida peab enne teadma?** Mis sellest sõltub.',
  steps: '1. Esimene samm.',
  fees: '- Tasu: viide faktile, nii nagu content/README.md kirjeldab.',
  letter: 'Tere, {{kliendi-nimi}}!\n\nKiri, mille järgi klient saab ise tegutseda.',
  'do-not-say': '- Mida ei tohi öelda või lubada, ja miks.',
  'hand-over': '- Kellele ja millal edasi suunata.',
  background: 'Taust ja erandid.',
}

/** The text of a new answer. It passes the checks and stays a draft through its question in `verify`. */
export function answerPattern({
  today,
  reviewBy,
}: {
  readonly today: Day
  readonly reviewBy: Day
}): string {
  const sections = SECTIONS.map(({ name, heading }) => `## ${heading}\n\n${HINTS[name]}`).join(
    '\n\n',
  )
  return `---
title: "Uus vastus"
type: "üldinfo"
modes:
  - "maantee"
topic: "asjaajamine"
questions:
  - "Kuidas helistaja seda küsib?"
keywords: []
audience: "agents"
review:
  owner: "klienditoe valdkond"
  risk: "procedure"
  by: "${reviewBy}"
legal: []
sources:
  - url: "https://www.riigiteataja.ee/"
    checked: "${today}"
    confidence: "low"
related: []
verify:
  - "Vastus on kirjutamata."
gaps:
  kliendi-nimi:
    label: "Kliendi nimi"
    kind: "text"
---

${sections}
`
}
