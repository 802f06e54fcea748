import { sentencesOf } from '../checks/sentences.ts'
import type { Answer, AnswerText, Section } from '../domain/answer.ts'
import type { FactContent } from '../domain/fact.ts'
import { placeInGuide, textsOfGuide } from '../domain/guide.ts'
import type { Localized } from '../domain/language.ts'
import type { Place } from '../domain/place.ts'
import { splitReferences } from '../facts/references.ts'
import type { KnowledgeBase } from '../knowledge-base/knowledge-base.ts'

/** Words or a name of the content, and where an editor wrote them. */
export interface ContentText {
  /** A name is an id: it may be part of an address or of a file's name. */
  readonly kind: 'words' | 'name'
  readonly text: string
  readonly place: Place
}

/**
 * Everything that people wrote into the content, sentence by sentence, and every id.
 * A sentence with references is given in the pieces between them.
 */
export function contentTexts(content: KnowledgeBase): readonly ContentText[] {
  return [
    ...[...content.answers.values()].flatMap(answerTexts),
    ...factTexts(content),
    ...guideTexts(content),
    ...phraseTexts(content),
    ...content.glossary.flatMap(({ et, ru, en, explanation, place }) =>
      words(place, [et, ru, en, explanation]),
    ),
    ...content.services.flatMap(({ id, title, cells }) => {
      const place = cells[0]?.place ?? { file: 'services.yml', line: 1, column: 1 }
      const reasons = cells.flatMap(({ cell }) => ('reason' in cell ? [cell.reason] : []))
      return [name(place, id), ...words(place, [title, ...reasons])]
    }),
    ...content.topics.flatMap(({ id, title }) => {
      const place = { file: 'topics.yml', line: 1, column: 1 }
      return [name(place, id), ...words(place, [title])]
    }),
    ...content.goldenCalls.flatMap((call) => words(call.place, [call.words])),
    ...content.vocabulary.flatMap(({ name: file, value, placeOf }) =>
      file === 'paradigms.et' ? [] : words(placeOf([]), leaves(value)),
    ),
  ]
}

function answerTexts(answer: Answer): readonly ContentText[] {
  const place = { file: answer.file, line: 1, column: 1 }
  const gaps = answer.gaps.flatMap((gap) => [gap.label, ...(gap.options ?? [])])
  const { holder, basis, longTerm = '' } = answer.restriction ?? { holder: '', basis: '' }
  const links = [...answer.sources, ...answer.legal].flatMap(({ url }) => url ?? [])
  return [
    name(place, answer.id),
    ...words(place, [...gaps, ...answer.verify, ...links, holder, basis, longTerm]),
    ...[answer, ...answer.translations.values()].flatMap(textOf),
  ]
}

function textOf(text: AnswerText): readonly ContentText[] {
  const place = { file: text.file, line: 1, column: 1 }
  return [
    ...words(place, [text.title, ...text.questions, ...text.keywords]),
    ...[...text.sections.values()].flatMap(sectionTexts),
  ]
}

// A build asks for the texts of the content and of what each audience has of it: the same sections.
const known = new WeakMap<Section, readonly ContentText[]>()

function sectionTexts(section: Section): readonly ContentText[] {
  const texts =
    known.get(section) ??
    sentencesOf(section).flatMap((sentence) => words(sentence.place, [sentence.text]))
  known.set(section, texts)
  return texts
}

function factTexts({ facts }: KnowledgeBase): readonly ContentText[] {
  return [...facts.values()].flatMap(({ id, label, note, page, values, place }) => [
    name(place, id),
    ...words(place, [
      ...phrasesOf(label),
      note ?? '',
      page ?? '',
      ...values.flatMap((one) => [...valueWords(one.value), one.note ?? '', one.source.url]),
    ]),
  ])
}

// Numbers stand for themselves too often to be told apart from others.
function valueWords(value: FactContent): readonly string[] {
  if (typeof value === 'number') return []
  if (typeof value === 'string') return [value]
  if (!('name' in value)) return phrasesOf(value)
  const { phone, email, web, address } = value
  return [...phrasesOf(value.name), phone ?? '', email ?? '', web ?? '', address ?? '']
}

function guideTexts({ guides }: KnowledgeBase): readonly ContentText[] {
  return [...guides.values()].flatMap((guide) => [
    name(placeInGuide(guide, 'title'), guide.id),
    ...textsOfGuide(guide).flatMap(({ path, text }) => words(placeInGuide(guide, path), [text])),
  ])
}

function phraseTexts({ letters }: KnowledgeBase): readonly ContentText[] {
  const { salutations, closings, signatures } = letters
  return [...salutations, ...closings, ...signatures].flatMap(({ id, label, text, place }) => [
    name(place, id),
    ...words(place, [label, ...phrasesOf(text)]),
  ])
}

function phrasesOf({ et, ru, en }: Localized): readonly string[] {
  return [et, ru, en]
}

function leaves(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(leaves)
}

function name(place: Place, text: string): ContentText {
  return { kind: 'name', text, place }
}

function words(place: Place, texts: readonly string[]): readonly ContentText[] {
  return texts
    .flatMap((text) => splitReferences(text))
    .flatMap((segment) =>
      segment.kind === 'text' && segment.text.trim() !== ''
        ? [{ kind: 'words', text: segment.text.trim(), place } as const]
        : [],
    )
}
