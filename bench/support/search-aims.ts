import type { Table } from '../scenario.ts'
import type { SearchResultRow, SuccessRow } from '../search-report.ts'

const OURS = 'Teejuht'
const PALETTE = 'Teejuht, the palette'
const GRAMS = 'character n-grams, BM25'

/** What the search is to reach, beside what this run measured; only what it measured. */
export function aimsTable(
  rows: readonly SearchResultRow[],
  success: readonly SuccessRow[],
): Table | undefined {
  const lines = [
    ...[2000, 10_000].flatMap((topics) => paintedAim(rows, topics, topics === 2000 ? 16 : 50)),
    ...rows.flatMap(({ engine, topics, longest }) =>
      engine === OURS && longest !== undefined
        ? [line(`query of 10,000 characters, ${count(topics)} topics`, longest, 'most', 50, 'ms')]
        : [],
    ),
    ...rows.flatMap((row) => lunrAims(rows, row)),
    ...[...new Set(success.map(({ set }) => set))].flatMap((set) => leadAims(success, set)),
  ]
  if (lines.length === 0) return undefined
  return { title: 'Aims', columns: ['what', 'aim', 'measured', 'met'], rows: lines }
}

function paintedAim(rows: readonly SearchResultRow[], topics: number, most: number): string[][] {
  const palette = rows.find((row) => row.engine === PALETTE && row.topics === topics)
  return palette?.painted
    ? [
        line(
          `keystroke to painted hits, p95, ${count(topics)} topics`,
          palette.painted.p95,
          'most',
          most,
          'ms',
        ),
      ]
    : []
}

/** The same keys and the same whole queries, one after the other, asked of both. */
function lunrAims(
  rows: readonly SearchResultRow[],
  { engine, topics, search, whole }: SearchResultRow,
): string[][] {
  const ours = rows.find((row) => row.engine === OURS && row.topics === topics)
  if (engine !== 'lunr') return []
  const beside = (what: string, own: number | undefined, lunrs: number | undefined): string[][] =>
    own === undefined || lunrs === undefined
      ? []
      : [line(`${what} beside lunr’s, ${count(topics)} topics`, own / lunrs, 'most', 1, '×')]
  return [
    ...beside('search of a key, p95,', ours?.search?.p95, search?.p95),
    ...beside('search of a whole query, p50,', ours?.whole?.p50, whole?.p50),
    ...beside('search of a whole query, p95,', ours?.whole?.p95, whole?.p95),
  ]
}

function leadAims(success: readonly SuccessRow[], set: string): string[][] {
  const first = (of: (engine: string) => boolean): number =>
    Math.max(
      ...success
        .filter((row) => row.set === set && row.lang === 'all' && of(row.engine))
        .map((row) => row.first),
    )
  const ours = first((engine) => engine === OURS)
  const libraries = first((engine) => engine !== OURS && engine !== GRAMS)
  const grams = first((engine) => engine === GRAMS)
  return [
    { peer: 'the best library', lead: ours - libraries, least: 0.15 },
    { peer: 'the n-grams', lead: ours - grams, least: 0.1 },
  ].flatMap(({ peer, lead, least }) =>
    Number.isFinite(lead)
      ? [line(`first hit right, lead over ${peer}: ${set}`, lead, 'least', least, '')]
      : [],
  )
}

function line(
  what: string,
  measured: number,
  side: 'most' | 'least',
  aim: number,
  unit: string,
): string[] {
  const met = side === 'most' ? measured <= aim : measured >= aim
  const shown = (value: number): string =>
    unit === 'ms' ? `${value.toFixed(1)} ms` : `${value.toFixed(2)}${unit && ` ${unit}`}`
  return [what, `${side === 'most' ? '≤' : '≥'} ${shown(aim)}`, shown(measured), met ? 'yes' : 'no']
}

function count(topics: number): string {
  return topics.toLocaleString('en')
}
