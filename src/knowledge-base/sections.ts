import { toString } from 'mdast-util-to-string'
import type { Heading, Root, RootContent } from 'mdast'
import type { Section } from '../domain/answer.ts'
import type { Finding } from '../domain/finding.ts'
import type { Place } from '../domain/place.ts'
import { SECTIONS, type SectionName } from '../domain/section.ts'
import { nearest } from '../support/nearest.ts'
import { findingAt } from './finding.ts'

/** The sections of a body by name. */
export interface ParsedSections {
  readonly sections: ReadonlyMap<SectionName, Section>
  readonly findings: readonly Finding[]
}

/**
 * Cuts a body into its sections at the second-level headings.
 *
 * `expected` names the sections that this file must have and no others, in their order.
 */
export function parseSections(
  tree: Root,
  file: string,
  expected: readonly SectionName[],
): ParsedSections {
  const sections = new Map<SectionName, Section>()
  const findings: Finding[] = []
  let current: { name: SectionName; place: Place; children: RootContent[] } | undefined
  const close = (): void => {
    if (current)
      sections.set(current.name, {
        name: current.name,
        place: current.place,
        tree: { type: 'root', children: current.children },
      })
    current = undefined
  }
  let strayTold = false
  for (const node of tree.children) {
    const place = placeOfNode(node, file)
    if (node.type === 'heading') {
      close()
      const opened = openSection(node, place, expected, sections)
      if ('name' in opened) current = { ...opened, place, children: [] }
      else findings.push(opened)
      strayTold = true
    } else if (current) current.children.push(node)
    else if (!strayTold) {
      findings.push(
        findingAt(
          'text-before-section',
          place,
          'Tekst on enne esimest jaotist. Oodati kõigepealt pealkirja „## Ütle“; vii tekst õige jaotise alla.',
        ),
      )
      strayTold = true
    }
  }
  close()
  findings.push(...findMissing(sections, expected, file), ...findDisorder([...sections.values()]))
  return { sections, findings }
}

function openSection(
  node: Heading,
  place: Place,
  expected: readonly SectionName[],
  sections: ReadonlyMap<SectionName, Section>,
): { name: SectionName } | Finding {
  const heading = toString(node).trim()
  const known = SECTIONS.find(
    (section) => section.heading === heading && expected.includes(section.name),
  )
  if (known && node.depth !== 2)
    return findingAt(
      'unknown-section',
      place,
      `Pealkiri „${heading}“ on tasemel ${String(node.depth)}, oodati teist taset. Kirjuta „## ${heading}“.`,
    )
  if (known && sections.has(known.name))
    return findingAt(
      'repeated-section',
      place,
      `Jaotis „${heading}“ on juba olemas (rida ${String(sections.get(known.name)?.place.line ?? 0)}). Ühenda mõlemad üheks.`,
    )
  if (known) return { name: known.name }
  const headings = SECTIONS.filter((section) => expected.includes(section.name)).map(
    (section) => section.heading,
  )
  const similar = nearest(heading, headings)
  const repair = similar
    ? `Kas pidasid silmas „## ${similar}“?`
    : `Lubatud on: ${headings.join(', ')}.`
  return findingAt('unknown-section', place, `Jaotist „${heading}“ ei tunta. ${repair}`)
}

function findMissing(
  sections: ReadonlyMap<SectionName, Section>,
  expected: readonly SectionName[],
  file: string,
): Finding[] {
  return SECTIONS.filter((section) => expected.includes(section.name)).flatMap(
    ({ name, heading }) => {
      const section = sections.get(name)
      if (!section)
        return [
          findingAt(
            'missing-section',
            { file, line: 1, column: 1 },
            `Jaotis „## ${heading}“ puudub. Lisa see, ka siis, kui öelda on vähe.`,
          ),
        ]
      if (section.tree.children.length === 0)
        return [
          findingAt(
            'missing-section',
            section.place,
            `Jaotis „## ${heading}“ on tühi. Kirjuta, mida agent peab teadma.`,
          ),
        ]
      return []
    },
  )
}

function findDisorder(found: readonly Section[]): Finding[] {
  const order = SECTIONS.map((section) => section.name)
  const wrong = found.findIndex((section, index) => {
    const before = found[index - 1]
    return before !== undefined && order.indexOf(section.name) < order.indexOf(before.name)
  })
  const section = found[wrong]
  if (!section) return []
  const right = SECTIONS.filter(({ name }) => found.some((one) => one.name === name)).map(
    ({ heading }) => heading,
  )
  return [
    findingAt(
      'section-order',
      section.place,
      `Jaotised on vales järjekorras. Õige järjekord: ${right.join(', ')}.`,
    ),
  ]
}

/** Where a node begins. */
export function placeOfNode(node: RootContent, file: string): Place {
  return { file, line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 }
}
