import type { Audience } from '../../../src/domain/audience.ts'
import { contentFor } from '../../../src/knowledge-base/content-for.ts'
import type { KnowledgeBase } from '../../../src/knowledge-base/knowledge-base.ts'
import { withoutAnnotations } from '../../../src/search/full-text/annotate.ts'
import { contentTexts, type ContentText } from '../../../src/site/content-texts.ts'
import { createFinder, type Fragment } from './find-fragments.ts'
import { lettersOf, toPlain, withoutTags } from './plain-form.ts'
import { readOutput, type OutputFile } from './read-output.ts'

/** Shorter words are said everywhere: „Ütle ei“ would be found on pages that tell nothing. In letters. */
const LEAST_LETTERS = 14
/** A telephone or account number is telling from this many digits on. */
const LEAST_DIGITS = 7
/** Shorter ids are parts of other words. */
const LEAST_NAME = 5
const REPAIR =
  'Klienditoe saidis ei tohi piiratud sõnu olla. Kui lause tohib olla avalik, pane see ka klienditoe vastusesse; muidu võtab leht või fail sisu väravast mööda (src/site/published.ts, src/knowledge-base/content-for.ts) ja viga tuleb parandada koodis.'

/** One hole lets many through: the first of them are enough to mend it. */
export const MOST_TOLD = 20

/**
 * Restricted words and names that stand in a built site, in Estonian with place and repair.
 *
 * Every file is searched: pages, scripts, records, indexes, Pagefind's packed fragments,
 * maps, feeds, and the names of the files themselves. Words that agents may also read
 * elsewhere in the content are no leak.
 */
export function findLeaks(
  folder: string,
  content: KnowledgeBase,
  audience: Audience,
  mostTold = MOST_TOLD,
): readonly string[] {
  const findIn = createLeakFinder(restrictedTexts(content, audience))
  const leaks: string[] = []
  for (const file of readOutput(folder)) leaks.push(...findIn(file))
  return tellLeaks(leaks, mostTold)
}

/** Says which restricted texts stand in a file of the site, one sentence each. */
export type LeakFinder = (file: OutputFile) => readonly string[]

/** A finder of these texts; it may be used in another thread than the content is in. */
export function createLeakFinder(restricted: readonly ContentText[]): LeakFinder {
  const findWords = createFinder(restricted.flatMap(wordFragment))
  const findNames = createFinder(restricted.flatMap(nameFragment))
  return ({ path, text }) => {
    const plain = toPlain(`${path}\n${text}`)
    const readings = [plain, withoutTags(plain)]
    // The full text has each word's terms behind it, which would part the words of a sentence.
    if (path.startsWith('pagefind/')) readings.push(withoutAnnotations(plain))
    // A record has no tags: its readings are one.
    const found = [...new Set(readings)].map(lettersOf).flatMap(findWords)
    const names = findNames(plain).filter(({ fragment, start }) =>
      standsAlone(plain, start, fragment.text),
    )
    return [...new Set([...found, ...names].map(({ fragment }) => tell(path, fragment.owner)))]
  }
}

/** The first of many leaks and how to mend them. */
export function tellLeaks(leaks: readonly string[], mostTold = MOST_TOLD): readonly string[] {
  const faults = [...new Set(leaks)]
  const rest = faults.length - mostTold
  return [
    ...faults.slice(0, mostTold),
    ...(rest > 0 ? [`Ja veel ${String(rest)} leket.`] : []),
    ...(faults.length > 0 ? [REPAIR] : []),
  ]
}

/** What stands in the content and not in this audience's part of it. */
export function restrictedTexts(
  content: KnowledgeBase,
  audience: Audience,
): readonly ContentText[] {
  const open = contentTexts(contentFor(content, audience))
  const openTexts = {
    words: new Set(open.flatMap(({ kind, text }) => (kind === 'words' ? [text] : []))),
    name: new Set(open.flatMap(({ kind, text }) => (kind === 'name' ? [text] : []))),
  }
  // Nearly everything is open: only the rest is worth a search.
  const candidates = contentTexts(content).filter(({ kind, text }) => !openTexts[kind].has(text))
  const openWords = wordsInLines([...new Set(open.map(({ text }) => text))])
  const alsoOpen = new Set(
    createFinder(candidates.flatMap(wordFragment))(openWords).map(({ fragment }) => fragment.text),
  )
  return candidates.filter(
    (one) => one.kind === 'name' || wordFragment(one).some(({ text }) => !alsoOpen.has(text)),
  )
}

// All texts at once: a hundred thousand small ones take ten times as long.
function wordsInLines(texts: readonly string[]): string {
  return toPlain(texts.join('\0')).split('\0').map(lettersOf).join('\n')
}

function wordFragment(owner: ContentText): readonly Fragment<ContentText>[] {
  if (owner.kind === 'name') return []
  const text = lettersOf(toPlain(owner.text))
  const least = /^\d+$/.test(text) ? LEAST_DIGITS : LEAST_LETTERS
  return text.length >= least ? [{ text, owner }] : []
}

function nameFragment(owner: ContentText): readonly Fragment<ContentText>[] {
  return owner.kind === 'name' && owner.text.length >= LEAST_NAME
    ? [{ text: owner.text, owner }]
    : []
}

// An id of one word („eksam“) is told from the word by standing in an address or in quotes.
function standsAlone(plain: string, start: number, name: string): boolean {
  const before = plain[start - 1] ?? '/'
  const after = plain[start + name.length] ?? '/'
  if (/[\p{L}\p{N}-]/u.test(before) || /[\p{L}\p{N}-]/u.test(after)) return false
  return /[-.]/.test(name) || /[/"'`=:#]/.test(before)
}

function tell(path: string, { kind, text, place }: ContentText): string {
  const quoted = text.length > 80 ? `${text.slice(0, 80)}…` : text
  const what = kind === 'name' ? 'piiratud nimi' : 'piiratud tekst'
  return `Leke failis ${path}: ${what} „${quoted}“ (${place.file}, rida ${String(place.line)}).`
}
