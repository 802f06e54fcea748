import type { Finding } from '../domain/finding.ts'
import { isLanguage } from '../domain/language.ts'
import { finding } from './finding.ts'
import type { GoldenCall } from './knowledge-base.ts'
import type { Parsed } from './parse-answer.ts'
import type { SourceFile } from './source-file.ts'

/** In the fifth column: the call may not leave the first three hits. */
const PROTECTED = 'kaitstud'

/**
 * Parses `golden-calls.tsv`: language, words, answer ids by comma, style, and perhaps
 * „kaitstud“. Lines that begin with `#` are comments.
 */
export function parseGoldenCalls(source: SourceFile): Parsed<readonly GoldenCall[]> {
  const calls: GoldenCall[] = []
  const findings: Finding[] = []
  for (const [index, line] of source.text.split('\n').entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue
    const [lang = '', words = '', ids = '', , mark = ''] = line.split('\t')
    const answerIds = ids
      .split(',')
      .map((id) => id.trim())
      .filter(Boolean)
    const isKnownMark = ['', PROTECTED].includes(mark.trim())
    if (!isLanguage(lang) || words.trim() === '' || answerIds.length === 0 || !isKnownMark) {
      findings.push(
        finding(
          'wrong-value',
          source.path,
          index + 1,
          1,
          'Rida ei ole loetav. Oodati tabulaatoriga eraldatult: keel (et, ru, en), helistaja sõnad, vastuste nimed komaga, stiil ja soovi korral „kaitstud“.',
        ),
      )
      continue
    }
    calls.push({
      lang,
      words: words.trim(),
      answerIds,
      isProtected: mark.trim() === PROTECTED,
      place: { file: source.path, line: index + 1, column: 1 },
    })
  }
  return { value: calls, findings }
}
