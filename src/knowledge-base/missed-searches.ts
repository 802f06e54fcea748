import type { Finding } from '../domain/finding.ts'
import { isLanguage } from '../domain/language.ts'
import type { MissedSearch } from '../domain/missed-search.ts'
import { finding } from './finding.ts'
import type { Parsed } from './parse-answer.ts'
import type { SourceFile } from './source-file.ts'

/** The file in the content folder. */
export const MISSED_SEARCHES_FILE = 'missed-searches.tsv'

const HEAD = `# Otsingud, millele juhend ei vastanud: kordi, keel, päring, lähim vastus.
# Faili kirjutab „npm run insights -- --keep LOGI…“. Kui oled vastuse või sõna lisanud, lisa sama
# päring kuldsete kõnede hulka (golden-calls.tsv): siis kaob ta tööde nimekirjast.
`

/** Parses `missed-searches.tsv`; lines that begin with `#` are comments. */
export function parseMissedSearches(source: SourceFile): Parsed<readonly MissedSearch[]> {
  const searches: MissedSearch[] = []
  const findings: Finding[] = []
  for (const [index, line] of source.text.split('\n').entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue
    const place = { file: source.path, line: index + 1, column: 1 }
    const search = readLine(line)
    if (search) searches.push({ ...search, place })
    else findings.push(unreadable(place.file, place.line))
  }
  return { value: searches, findings }
}

/** The file's text; `parseMissedSearches` reads back the same searches. */
export function formatMissedSearches(searches: readonly Omit<MissedSearch, 'place'>[]): string {
  const lines = searches.map(({ times, language, words, nearest = '' }) =>
    [String(times), language, words, nearest].join('\t').trimEnd(),
  )
  return `${HEAD}${lines.map((line) => `${line}\n`).join('')}`
}

function readLine(line: string): Omit<MissedSearch, 'place'> | undefined {
  const [count = '', language = '', words = '', nearest = ''] = line
    .split('\t')
    .map((cell) => cell.trim())
  const times = Number(count)
  if (!/^\d+$/.test(count) || !Number.isSafeInteger(times) || times < 1) return undefined
  if (!isLanguage(language) || words === '') return undefined
  return { times, language, words, nearest: nearest || undefined }
}

function unreadable(file: string, line: number): Finding {
  return finding(
    'wrong-value',
    file,
    line,
    1,
    'Rida ei ole loetav. Oodati tabulaatoriga eraldatult: mitu korda (täisarv), keel (et, ru, en), päring ja soovi korral lähima vastuse nimi. Kustuta rida või loo fail uuesti käsuga „npm run insights -- --keep LOGI…“.',
  )
}
