import { visit } from 'unist-util-visit'
import type { Section } from '../domain/answer.ts'
import type { Finding } from '../domain/finding.ts'
import { findingAt } from '../knowledge-base/finding.ts'
import { sectionsOf, type Check } from './check.ts'

const id = 'loose-amount'

/** What may not be typed: what it is called, its shape, and the group of facts where it belongs. */
const PATTERNS: readonly {
  readonly name: string
  readonly group: string
  readonly pattern: RegExp
}[] = [
  {
    name: 'Summa',
    group: 'tasud',
    pattern:
      /(?:€|\bEUR)\s?\d[\d\s.,]*|\d[\d\s.,]*\s?(?:€|(?:EUR|eurot?|euro|евро|euros?)(?![\p{L}-]))/giu,
  },
  {
    name: 'Kuupäev',
    group: 'kuupaevad',
    pattern:
      /(?<![\d.])\d{1,2}\.\s?(?:\d{1,2}\.\s?\d{4}|(?:jaanuar|veebruar|märts|aprill|mai|juuni|juuli|august|september|oktoober|november|detsember)\p{L}*\s+\d{4})/giu,
  },
  {
    name: 'Kuupäev',
    group: 'kuupaevad',
    pattern:
      /\d{1,2}\s(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|January|February|March|April|May|June|July|August|September|October|November|December)\s\d{4}/giu,
  },
  {
    name: 'Telefon',
    group: 'kontaktid',
    pattern:
      /(?<![\d/.,-])(?:\+372[\s-]?)?(?:[4-8]\d{2}[\s-]?\d{4}|[4-8]\d{2}[\s-]\d{2}[\s-]\d{2}|5\d{3}[\s-]?\d{4})(?![\d/.,-]*\d)/gu,
  },
  { name: 'Kontonumber', group: 'kontod', pattern: /\b[A-Z]{2}\d{2}(?:\s?\d{4}){3,}\s?\d{0,4}/gu },
  {
    name: 'Tähtaeg',
    group: 'tahtajad',
    pattern:
      /(?<![\d.,])\d{1,3}\s(?:töö|kalendri)?(?:päeva?|nädala?t?|kuud?|aastat?|tundi?|minutit?)(?!\p{L})|(?<![\d.,])\d{1,3}\s(?:рабочи\p{L}+\s)?(?:дн\p{L}+|недел\p{L}+|месяц\p{L}*|год\p{L}*|лет)(?!\p{L})|(?<![\d.,])\d{1,3}[\s-](?:working\s)?(?:days?|weeks?|months?|years?|hours?)\b/giu,
  },
]

/**
 * Amounts, dates, deadlines, telephones and accounts may not be typed into text.
 *
 * A fee that stands in a sentence is wrong on the morning it changes, in every language
 * and letter at once; as a dated fact it changes by itself and its source is known.
 */
export const looseAmount: Check = {
  id,
  lookedAtAlone: true,
  run: (content) => sectionsOf(content).flatMap(findLoose),
}

function findLoose(section: Section): Finding[] {
  const findings: Finding[] = []
  visit(section.tree, 'text', (node) => {
    // References and gaps are what is wanted; blanks of the same length keep the columns.
    const words = node.value.replaceAll(/\{\{[^}]*\}\}/g, (braces) => ' '.repeat(braces.length))
    for (const { name, group, pattern } of PATTERNS) {
      for (const match of words.matchAll(pattern)) {
        const before = words.slice(0, match.index).split('\n')
        const line = (node.position?.start.line ?? 1) + before.length - 1
        const column =
          before.length > 1
            ? (before.at(-1)?.length ?? 0) + 1
            : (node.position?.start.column ?? 1) + match.index
        findings.push(
          findingAt(
            id,
            { file: section.place.file, line, column },
            `${name} „${match[0].trim()}“ on kirjutatud teksti sisse. Lisa see faktina kausta content/facts (rühm „${group}“) ja viita siin: {{${group}.nimi}}.`,
          ),
        )
      }
    }
  })
  return findings
}
