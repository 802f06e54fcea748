import type { List, Nodes, TableRow } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Answer, AnswerText, Section, Translation } from '../domain/answer.ts'
import { SECTIONS } from '../domain/section.ts'
import type { TranslationLanguage } from '../domain/language.ts'
import { parseAnswerId } from '../domain/topic.ts'
import { SUPERVISOR_BLOCK } from '../knowledge-base/block-directives.ts'
import { digestOf, normalizeWords, translationDigest } from '../knowledge-base/digest.ts'
import { isBlockDirective } from '../knowledge-base/markdown.ts'
import { parseAnswer, parseTranslation } from '../knowledge-base/parse-answer.ts'
import { noParsedFiles, parsedBefore, type ParsedFiles } from '../knowledge-base/parsed-files.ts'
import { decodeSourceFile } from '../knowledge-base/source-file.ts'
import { findLinks } from '../knowledge-base/walk-text.ts'
import type { AnswerWords, WordBlock } from './revision.ts'

/** An answer's file as the content folder names it. */
export const ANSWER_FILE = /^answers\/([^/]+)\.(et|ru|en)\.md$/

/** The words of an answer's file, from any commit; nothing when the bytes were no answer then. What is `parsed` already is not parsed again. */
export function readAnswerWords(
  path: string,
  bytes: Buffer,
  parsed: ParsedFiles = noParsedFiles(),
): AnswerWords | undefined {
  const [, name = '', language = ''] = ANSWER_FILE.exec(path) ?? []
  const id = parseAnswerId(name)
  const { file } = decodeSourceFile(path, bytes)
  if (!file || !id) return undefined
  if (language === 'et') {
    const answer = (parsedBefore(parsed.answers, file) ?? parseAnswer(file, id)).value
    return answer && wordsOfAnswer(answer)
  }
  const known = parsedBefore(parsed.translations, file)
  const translation = (known ?? parseTranslation(file, language as TranslationLanguage)).value
  return translation && wordsOfTranslation(translation)
}

/** The Estonian words of an answer. */
export function wordsOfAnswer(answer: Answer): AnswerWords {
  return {
    digest: digestOf(answer, 'et'),
    title: normalizeWords(answer.title),
    audience: answer.audience,
    modes: answer.modes,
    gaps: JSON.stringify(answer.gaps.map(({ name, kind, options }) => [name, kind, options])),
    valid: JSON.stringify([answer.valid.from, answer.valid.until]),
    sections: wordSections(answer),
  }
}

/** The words of a translation. */
export function wordsOfTranslation(translation: Translation): AnswerWords {
  return {
    digest: translationDigest(translation),
    title: normalizeWords(translation.title),
    modes: [],
    gaps: '',
    valid: '',
    sections: wordSections(translation),
  }
}

function wordSections(text: AnswerText): AnswerWords['sections'] {
  return SECTIONS.flatMap(({ name }) => {
    const section = text.sections.get(name)
    return section ? [{ name, blocks: blocksOf(section), links: linksOf(section) }] : []
  })
}

function linksOf(section: Section): readonly string[] {
  return findLinks(section).map(({ url }) => url)
}

/** A section as blocks of words, in reading order. */
export function blocksOf(section: Section): readonly WordBlock[] {
  return section.tree.children.flatMap((node) => blocks(node, 'paragraph', false))
}

function blocks(node: Nodes, kind: WordBlock['kind'], restricted: boolean): readonly WordBlock[] {
  if (isBlockDirective(node)) {
    const within = restricted || node.name === SUPERVISOR_BLOCK
    return node.children.flatMap((child) => blocks(child, kind, within))
  }
  switch (node.type) {
    case 'list':
      return (node satisfies List).children.flatMap((item) =>
        item.children.flatMap((child) => blocks(child, 'list', restricted)),
      )
    case 'table':
      return node.children.map((row) => ({ kind: 'row', text: rowWords(row), restricted }))
    case 'blockquote':
      return node.children.flatMap((child) => blocks(child, kind, restricted))
    default: {
      const text = normalizeWords(toString(node, { includeHtml: false }))
      return text === '' ? [] : [{ kind, text, restricted }]
    }
  }
}

function rowWords(row: TableRow): string {
  return row.children.map((cell) => normalizeWords(toString(cell))).join(' · ')
}
