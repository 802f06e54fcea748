import { isPublishable } from '../approvals/status.ts'
import type { Day } from '../domain/day.ts'
import { LANGUAGES } from '../domain/language.ts'
import { wordsOfFact } from '../letters/fill.ts'
import { mapBlock } from '../letters/map-blocks.ts'
import type { GapInline, LetterBlock, LetterPart } from '../letters/model.ts'
import { formatReference } from '../letters/reference.ts'
import { MODE_HEADINGS, REFERENCE_WORDS } from '../letters/words.ts'
import { approvedDigest } from '../site/approved-digest.ts'
import { letterParts } from '../site/letter-blocks.ts'
import type { Site } from '../site/load-site.ts'
import type { PublishedAnswer, PublishedText } from '../site/published.ts'
import type { ExportLetter } from './export-letter.ts'

/**
 * The letters that may leave the guide: of every answer that is published to the site's
 * audience and valid today, in every approved language that is not stale. By id, then by
 * language.
 */
export function approvedLetters(site: Site): readonly ExportLetter[] {
  const { today } = site.options
  return site.published
    .filter(({ answer }) => isValidOn(answer.valid, today))
    .flatMap((published) =>
      LANGUAGES.flatMap((language) =>
        published.texts
          .filter((text) => text.language === language)
          .flatMap((text) => exportLetter(site, published, text) ?? []),
      ),
    )
}

function isValidOn({ from, until }: PublishedAnswer['answer']['valid'], today: Day): boolean {
  return (!from || from <= today) && (!until || today <= until)
}

function exportLetter(
  site: Site,
  { answer }: PublishedAnswer,
  { language, text, stale, status }: PublishedText,
): ExportLetter | undefined {
  const section = text.sections.get('letter')
  if (!section || stale || !isPublishable(status)) return undefined
  const { today } = site.options
  const parts = letterParts(section, { facts: site.content.facts, today, language })
  if (!parts) return undefined
  const reference = formatReference(answer.id, language, approvedDigest(site, answer, language))
  const closing = paragraph(`${REFERENCE_WORDS[language]}: ${reference}`)
  return {
    id: answer.id,
    language,
    title: answer.title,
    keywords: [...new Set([text.title, ...answer.keywords, ...text.keywords])],
    gaps: answer.gaps,
    blocks: [...parts.flatMap((part) => blocksOf(part, language)), closing].map((block) =>
      settleFacts(block, today),
    ),
    reference,
  }
}

// Nobody says here which mode is meant: all stand in the letter, each under its heading.
function blocksOf(part: LetterPart, language: ExportLetter['language']): readonly LetterBlock[] {
  if (part.kind !== 'mode-note') return [part]
  const heading = { kind: 'text', text: MODE_HEADINGS[part.mode][language] } as const
  return [
    { kind: 'paragraph', children: [{ kind: 'strong', children: [heading] }] },
    ...part.blocks,
  ]
}

function paragraph(words: string): LetterBlock {
  return { kind: 'paragraph', children: [{ kind: 'text', text: words }] }
}

function settleFacts(block: LetterBlock, day: Day): LetterBlock {
  return mapBlock<GapInline>(block, (open) =>
    open.kind === 'fact' ? wordsOfFact(open, day) : [open],
  )
}
