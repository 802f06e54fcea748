import { readFileSync } from 'node:fs'
import { loadEstonianWordList } from './hunspell-dictionary.ts'

const ENDING = '(?:i|d|t|de|te)?(?:le|lt|l|ga|s|st|sse|ks|ta|na)?'
// TTJA, ELi, LOIS-is; a lone letter is a category or a point of a list.
const ABBREVIATION = new RegExp(`^\\p{Lu}[\\p{Lu}\\d]{0,5}-?${ENDING}$`, 'u')
const LONE_ENDING = new RegExp(`^${ENDING}$`, 'u')
// Three letters are the shortest end of a compound; two would let slips of the finger through.
const SHORTEST_END = 3

/** Words that Hunspell does not know and a person has judged right, by how they are listed. */
interface JudgedWords {
  /** `Botnica` */
  readonly whole: ReadonlySet<string>
  /** `droon*`: any form. */
  readonly stems: readonly string[]
  /** `registri-`: the beginning of a compound. */
  readonly beginnings: readonly string[]
}

/**
 * Judges Estonian words by Hunspell's list and by `docs/words-not-in-hunspell.tsv`. A compound
 * is right when its beginning is listed and the rest is right; a verb's form in „-mis“ may
 * begin one too.
 */
export function loadSpeller(): (word: string) => boolean {
  const isListed = loadEstonianWordList()
  const { whole, stems, beginnings } = readJudgedWords()
  const memory = new Map<string, boolean>()

  const inHunspell = (word: string): boolean =>
    isListed(word) || isListed(word.charAt(0).toUpperCase() + word.slice(1))
  const isEnd = (rest: string): boolean =>
    rest === '' || (rest.length >= SHORTEST_END && isRightPart(rest))
  const isCompound = (word: string): boolean =>
    beginnings.some((text) => word.startsWith(text) && isEnd(word.slice(text.length))) ||
    [...word.matchAll(/mis/gu)].some(
      ({ index }) => inHunspell(`${word.slice(0, index)}mist`) && isEnd(word.slice(index + 3)),
    )
  const isRightPart = (word: string): boolean => {
    const right =
      memory.get(word) ??
      (inHunspell(word) ||
        whole.has(word) ||
        stems.some((stem) => word.startsWith(stem)) ||
        isCompound(word))
    memory.set(word, right)
    return right
  }
  return (word) =>
    ABBREVIATION.test(word) ||
    inHunspell(word) ||
    word
      .split(/[-’']/u)
      .every(
        (part, index) =>
          ABBREVIATION.test(part) ||
          (index > 0 && LONE_ENDING.test(part)) ||
          isRightPart(part.toLowerCase()),
      )
}

function readJudgedWords(): JudgedWords {
  const words = readFileSync('docs/words-not-in-hunspell.tsv', 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t')[0]?.toLowerCase() ?? '')
  const endingIn = (mark: string) =>
    words.filter((word) => word.endsWith(mark)).map((word) => word.slice(0, -1))
  return {
    whole: new Set(words.filter((word) => !/[*-]$/u.test(word))),
    stems: endingIn('*'),
    beginnings: endingIn('-'),
  }
}
