import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import type { Answer, AnswerText, Section } from '../domain/answer.ts'
import type { Place } from '../domain/place.ts'
import { cellsOf } from '../domain/service.ts'
import type { KnowledgeBase } from '../knowledge-base/knowledge-base.ts'
import { findLinks } from '../knowledge-base/walk-text.ts'
import { sectionsOf, textsOf } from './check.ts'

/** Words of the content and where their first sign stands, or the field that holds them. */
export interface PlacedText {
  readonly text: string
  readonly place: Place
}

/** Everything that people wrote into the content, but for facts, addresses and names of reviewers. */
export function textsOfContent(content: KnowledgeBase): readonly PlacedText[] {
  return [
    ...sectionsOf(content).flatMap(blocksOf),
    ...textsOf(content).flatMap(({ text }) => headOf(text)),
    ...[...content.answers.values()].flatMap(staffHeadOf),
    ...[
      ...content.letters.salutations,
      ...content.letters.closings,
      ...content.letters.signatures,
    ].flatMap(({ text, place }) => Object.values(text).map((words) => ({ text: words, place }))),
    ...[...content.goldenCalls, ...content.missedSearches].map(({ words, place }) => ({
      text: words,
      place,
    })),
    ...content.glossary.flatMap(({ et, ru, en, explanation, place }) =>
      [et, ru, en, explanation].map((text) => ({ text, place })),
    ),
    ...cellsOf(content.services).flatMap(({ cell, place }) =>
      'reason' in cell ? [{ text: cell.reason, place }] : [],
    ),
    ...[...content.approvals.values()]
      .flat()
      .flatMap(({ note, place }) => (note ? [{ text: note, place }] : [])),
    ...content.vocabulary.flatMap(({ value, placeOf }) => leavesOf(value, [], placeOf)),
  ]
}

/** The paragraphs, cells and code of a section as plain words; also where its mail and telephone links lead. */
export function blocksOf(section: Section): readonly PlacedText[] {
  const blocks: PlacedText[] = []
  visit(section.tree, (node) => {
    if (
      node.type !== 'paragraph' &&
      node.type !== 'heading' &&
      node.type !== 'tableCell' &&
      node.type !== 'code' &&
      node.type !== 'html'
    )
      return
    const { line, column } = node.position?.start ?? section.place
    blocks.push({ text: toString(node), place: { file: section.place.file, line, column } })
  })
  const links = findLinks(section)
    .filter(({ url }) => /^(?:mailto|tel):/i.test(url))
    .map(({ url, place }) => ({ text: url.replace(/^\w+:/, ''), place }))
  return [...blocks, ...links]
}

/** The place of a sign of a placed text that may run over several lines. */
export function placeWithin({ text, place }: PlacedText, offset: number): Place {
  const before = text.slice(0, offset).split('\n')
  return before.length === 1
    ? { ...place, column: place.column + offset }
    : { ...place, line: place.line + before.length - 1, column: 1 }
}

function headOf({
  file,
  title,
  questions,
  keywords,
  fieldPlaces,
}: AnswerText): readonly PlacedText[] {
  const at = (field: string): Place => fieldPlaces.get(field) ?? { file, line: 1, column: 1 }
  return [
    { text: title, place: at('title') },
    ...questions.map((words, index) => ({ text: words, place: at(`questions.${String(index)}`) })),
    ...keywords.map((words, index) => ({ text: words, place: at(`keywords.${String(index)}`) })),
  ]
}

function staffHeadOf({ file, verify, gaps, review, fieldPlaces }: Answer): readonly PlacedText[] {
  const at = (field: string): Place => fieldPlaces.get(field) ?? { file, line: 1, column: 1 }
  return [
    ...verify.map((text, index) => ({ text, place: at(`verify.${String(index)}`) })),
    ...gaps.flatMap(({ name, label, options }) =>
      [label, ...(options ?? [])].map((text) => ({ text, place: at(`gaps.${name}`) })),
    ),
    { text: review.owner, place: at('review.owner') },
  ]
}

type PlaceOf = KnowledgeBase['vocabulary'][number]['placeOf']

// A place is looked up in the whole file: only when something is found there.
function textAt(text: string, path: readonly PropertyKey[], placeOf: PlaceOf): PlacedText {
  return {
    text,
    get place() {
      return placeOf(path)
    },
  }
}

function leavesOf(value: unknown, path: readonly PropertyKey[], placeOf: PlaceOf): PlacedText[] {
  if (typeof value === 'string') return /[\d@]/.test(value) ? [textAt(value, path, placeOf)] : []
  if (Array.isArray(value))
    return value.flatMap((one, index) => leavesOf(one, [...path, index], placeOf))
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, one]) => leavesOf(one, [...path, key], placeOf))
    : []
}
