import { LANGUAGES } from '../domain/language.ts'
import type { LetterPhrase } from '../domain/letter.ts'
import type { PhraseChoice, PhraseChoices } from '../letters/payload.ts'
import { buildDeadlinePage } from './deadline-page.ts'
import { phraseWords } from './letter-blocks.ts'
import type { Site } from './load-site.ts'

/** What stands round the answers of a letter, as served at `/kiri/vormelid.json`. */
export interface PhrasesRecord extends PhraseChoices {
  readonly format: 'teejuht-phrases'
  readonly version: 1
}

/** The phrases of `content/letters/` with facts as of the site's day. */
export function buildPhrases(site: Site): PhrasesRecord {
  const { letters } = site.content
  const toRecords = (phrases: readonly LetterPhrase[]): readonly PhraseChoice[] =>
    phrases.flatMap((phrase) => toRecord(site, phrase) ?? [])
  return {
    format: 'teejuht-phrases',
    version: 1,
    salutations: toRecords(letters.salutations),
    closings: toRecords(letters.closings),
    signatures: toRecords(letters.signatures),
    gaps: letters.gaps,
    replyTerms: buildDeadlinePage(site).terms,
  }
}

function toRecord(site: Site, { id, label, text }: LetterPhrase): PhraseChoice | undefined {
  const { facts } = site.content
  const { today } = site.options
  const words = LANGUAGES.map(
    (language) => [language, phraseWords(text[language], { facts, today, language })] as const,
  )
  if (words.some(([, inlines]) => inlines === undefined)) return undefined
  return { id, label, words: Object.fromEntries(words) as unknown as PhraseChoice['words'] }
}
