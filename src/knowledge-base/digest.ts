import { createHash } from 'node:crypto'
import type { Nodes } from 'mdast'
import type { Answer, AnswerText, Section, Translation } from '../domain/answer.ts'
import type { Digest } from '../domain/approval.ts'
import type { Guide } from '../domain/guide.ts'
import type { Language } from '../domain/language.ts'
import { CLIENT_SECTIONS, SECTIONS, type SectionName } from '../domain/section.ts'

/** Raised when the normalisation below changes; every approval then lapses at once. */
const DIGEST_VERSION = 1

/**
 * The digest that an approval of one language covers: the title, the words of every
 * section, and what decides whom they are for (audience, modes) and what is asked for
 * in the letter (gaps).
 *
 * Reformatting leaves it as it is: line breaks, bullets, emphasis and quoting do not
 * count. Questions and keywords are searched, never told, and do not count either.
 */
export function digestOf(answer: Answer, language: Language): Digest {
  const digests = digestsOf.get(answer) ?? new Map<Language, Digest>()
  digestsOf.set(answer, digests)
  const digest = digests.get(language) ?? computeDigest(answer, language)
  digests.set(language, digest)
  return digest
}

// Lists, states and histories ask for the same answers again. No answer is changed in place.
const digestsOf = new WeakMap<Answer, Map<Language, Digest>>()

function computeDigest(answer: Answer, language: Language): Digest {
  const text = textIn(answer, language)
  return hash([
    language,
    normalizeWords(text?.title ?? ''),
    language === 'et'
      ? [
          answer.audience,
          answer.modes.toSorted(),
          answer.gaps.map((gap) => [
            gap.name,
            gap.kind,
            gap.optional ?? false,
            ...(gap.options ?? []),
          ]),
        ]
      : [],
    text ? sectionWords(text) : [],
  ])
}

/** The same for a translation without its answer: `digestOf` in that language. */
export function translationDigest(text: Translation): Digest {
  return hash([text.lang, normalizeWords(text.title), [], sectionWords(text)])
}

function sectionWords(text: AnswerText): readonly (readonly [SectionName, string])[] {
  return SECTIONS.flatMap(({ name }) => {
    const section = text.sections.get(name)
    return section ? [[name, wordsOf(section)] as const] : []
  })
}

/** The digest of what is said and sent to a client, which a translation renders. */
export function clientTextDigest(text: AnswerText): Digest {
  return hash([
    'client',
    CLIENT_SECTIONS.map((name) => {
      const section = text.sections.get(name)
      return section ? wordsOf(section) : ''
    }),
  ])
}

/**
 * The digest that an approval of a guide covers: its words, whom they are for, and where
 * every option and outcome leads. The order of steps in the file does not count, that of
 * options does: it is their number.
 */
export function guideDigest(guide: Guide): Digest {
  const words = (text: string | undefined): string => normalizeWords(text ?? '')
  return hash([
    'guide',
    words(guide.title),
    [guide.audience, guide.modes.toSorted(), guide.start],
    byName(guide.steps).map(({ name, question, hint, options }) => [
      name,
      words(question),
      words(hint),
      options.map(({ label, next }) => [words(label), next]),
    ]),
    byName(guide.outcomes).map(({ name, answer, section, text, handOver }) => [
      name,
      answer,
      section ?? '',
      words(text),
      words(handOver),
    ]),
  ])
}

function byName<Named extends { readonly name: string }>(
  named: ReadonlyMap<string, Named>,
): readonly Named[] {
  return [...named.values()].toSorted((left, right) => (left.name < right.name ? -1 : 1))
}

/** The text of an answer in one language. */
export function textIn(answer: Answer, language: Language): AnswerText | undefined {
  return language === 'et' ? answer : answer.translations.get(language)
}

const known = new WeakMap<Section, string>()

/** The words of a section in reading order, one space between them. */
export function wordsOf(section: Section): string {
  const words = known.get(section) ?? normalizeWords(blockWords(section.tree))
  known.set(section, words)
  return words
}

/** Canonical composition, and one space for any white space. */
export function normalizeWords(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim()
}

function hash(parts: readonly unknown[]): Digest {
  const canonical = JSON.stringify([DIGEST_VERSION, ...parts])
  return `sha256:${createHash('sha256').update(canonical).digest('hex')}` as Digest
}

function blockWords(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
    case 'html':
      return node.value
    case 'break':
      return ' '
    case 'image':
      return `![${node.alt ?? ''}](${node.url})`
    // Where a link leads and what is struck out are part of what is told.
    case 'link':
      return `${inner(node, '')}(${node.url})`
    case 'delete':
      return `~~${inner(node, '')}~~`
    case 'containerDirective':
      return ` :::${node.name} ${inner(node, ' ')} ::: `
    case 'paragraph':
    case 'heading':
    case 'emphasis':
    case 'strong':
    case 'tableCell':
      return inner(node, '')
    default:
      return 'children' in node ? inner(node, ' ') : ''
  }
}

function inner(node: Extract<Nodes, { children: unknown }>, separator: string): string {
  return node.children.map((child) => blockWords(child as Nodes)).join(separator)
}
