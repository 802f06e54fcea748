import type { Gap } from '../domain/answer.ts'
import type { Finding } from '../domain/finding.ts'
import { LANGUAGES } from '../domain/language.ts'
import type { LetterPhrase, LetterPhrases } from '../domain/letter.ts'
import { splitReferences } from '../facts/references.ts'
import { nearest } from '../support/nearest.ts'
import { describeIssues } from './describe-issue.ts'
import { findingAt } from './finding.ts'
import type { Parsed } from './parse-answer.ts'
import { fieldsOf } from './schemas/common.ts'
import { letterFileSchema } from './schemas/letter-schema.ts'
import type { SourceFile } from './source-file.ts'
import { parseYaml } from './yaml.ts'

const LISTS = ['salutations', 'closings', 'signatures'] as const

/** Parses `letters/<name>.yml`. */
export function parseLetters(source: SourceFile): Parsed<LetterPhrases> {
  const yaml = parseYaml(source.text, source.path)
  if (yaml.value === undefined) return { findings: yaml.findings }
  const result = letterFileSchema.safeParse(yaml.value, { reportInput: true })
  if (!result.success) {
    const faults = describeIssues(result.error.issues, yaml, fieldsOf(letterFileSchema))
    return { findings: [...yaml.findings, ...faults] }
  }
  const phrasesOf = (list: (typeof LISTS)[number]): readonly LetterPhrase[] =>
    (result.data[list] ?? []).map(({ id, label, audience, ...text }, index) => ({
      id,
      label,
      audience,
      text,
      place: yaml.placeOf([list, index]),
    }))
  const gaps = Object.entries(result.data.gaps ?? {}).map(([name, gap]): Gap => ({ name, ...gap }))
  const value: LetterPhrases = {
    salutations: phrasesOf('salutations'),
    closings: phrasesOf('closings'),
    signatures: phrasesOf('signatures'),
    gaps,
  }
  const faults = LISTS.flatMap((list) => value[list]).flatMap((phrase) => gapFaults(phrase, gaps))
  return { value, findings: [...yaml.findings, ...faults] }
}

/** Two files as one. A name given twice in a list is told; the first stays. */
export function joinPhrases(former: LetterPhrases, added: LetterPhrases): Parsed<LetterPhrases> {
  const findings: Finding[] = []
  const join = (list: (typeof LISTS)[number]): readonly LetterPhrase[] =>
    added[list].reduce<readonly LetterPhrase[]>((kept, phrase) => {
      const first = kept.find((one) => one.id === phrase.id)
      if (!first) return [...kept, phrase]
      findings.push(
        findingAt(
          'duplicate-id',
          phrase.place,
          `Nimi „${phrase.id}“ on selles loendis juba (${first.place.file}, rida ${String(first.place.line)}). Anna teisele oma nimi.`,
        ),
      )
      return kept
    }, former[list])
  const value: LetterPhrases = {
    salutations: join('salutations'),
    closings: join('closings'),
    signatures: join('signatures'),
    gaps: [
      ...former.gaps,
      ...added.gaps.filter((gap) => !former.gaps.some((one) => one.name === gap.name)),
    ],
  }
  return { value, findings }
}

function gapFaults({ text, place, label }: LetterPhrase, gaps: readonly Gap[]): readonly Finding[] {
  const names = gaps.map((gap) => gap.name)
  return LANGUAGES.flatMap((language) =>
    splitReferences(text[language]).flatMap((segment) => {
      if (segment.kind === 'malformed')
        return [
          findingAt(
            'malformed-placeholder',
            place,
            `„${label}“ (${language}): „${segment.raw}“ ei ole lünk ega fakt. Kirjuta „{{nimi}}“ või eemalda looksulud.`,
          ),
        ]
      if (segment.kind !== 'gap' || names.includes(segment.name)) return []
      const similar = nearest(segment.name, names)
      return [
        findingAt(
          'undeclared-placeholder',
          place,
          `„${label}“ (${language}): lünka „{{${segment.name}}}“ ei ole väljal „gaps“ kirjeldatud. ${similar ? `Kas pidasid silmas „{{${similar}}}“?` : 'Lisa see sinna või eemalda tekstist.'}`,
        ),
      ]
    }),
  )
}
