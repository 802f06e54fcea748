import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isLanguage, type Language } from '../../src/domain/language.ts'
import type { KnowledgeBase } from '../../src/knowledge-base/knowledge-base.ts'

const FOLDER = join('tests', 'search-quality')

/** A query with the topics that answer it; none, when the guide does not cover it. */
export interface JudgedQuery {
  readonly lang: Language
  readonly words: string
  readonly answers: readonly string[]
  /** Further topics of which nobody could tell from the words that they were not meant. */
  readonly also: readonly string[]
}

/** Held-out queries, each with every topic that it was judged to be answered by. */
export function readPooled({ heldOut }: Pick<QuerySets, 'heldOut'>): readonly JudgedQuery[] {
  const judged = new Map(
    readRows('pooled-judgements.tsv').map(([lang = '', words = '', right = '']) => [
      `${lang} ${words}`,
      idsIn(right),
    ]),
  )
  return heldOut.map((query) => {
    const right = judged.get(`${query.lang} ${query.words}`) ?? []
    // Not judged, because all engines had found the topic that the sheet names; or nothing was found right.
    return right.length > 0 ? { ...query, answers: right } : query
  })
}

/** The sets of judged queries. Search may be fitted to the first two; the others are only measured. */
export interface QuerySets {
  readonly golden: readonly JudgedQuery[]
  readonly development: readonly JudgedQuery[]
  readonly heldOut: readonly JudgedQuery[]
  readonly fresh: readonly JudgedQuery[]
  readonly uncovered: readonly JudgedQuery[]
  readonly uncoveredHeldOut: readonly JudgedQuery[]
}

/** Reads all sets; queries that only unpublished answers could meet are left out. */
export function readQuerySets(content: KnowledgeBase): QuerySets {
  const isPublished = ({ answers }: JudgedQuery): boolean =>
    answers.some((id) => content.answers.get(id)?.verify.length === 0)
  const sheets = readRows('sheet-queries.tsv')
  const uncovered = readRows('uncovered.tsv')
  const ofHalf = (rows: readonly string[][], half: string): JudgedQuery[] =>
    rows.filter(([first]) => first === half).map(([, ...rest]) => toQuery(rest))
  return {
    golden: content.goldenCalls
      .map(({ lang, words, answerIds }) => ({ lang, words, answers: answerIds, also: [] }))
      .filter(isPublished),
    development: ofHalf(sheets, 'development').filter(isPublished),
    heldOut: ofHalf(sheets, 'held-out').filter(isPublished),
    fresh: readRows('fresh-calls.tsv').map(toQuery).filter(isPublished),
    uncovered: ofHalf(uncovered, 'development'),
    uncoveredHeldOut: ofHalf(uncovered, 'held-out'),
  }
}

function readRows(name: string): string[][] {
  return readFileSync(join(FOLDER, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))
}

function toQuery([
  lang = '',
  words = '',
  answers = '',
  ,
  also = '',
]: readonly string[]): JudgedQuery {
  if (!isLanguage(lang)) throw new Error(`"${lang}" is not a language of the query "${words}"`)
  return { lang, words, answers: idsIn(answers), also: idsIn(also) }
}

function idsIn(cell: string): string[] {
  return cell === '' ? [] : cell.split(',')
}
