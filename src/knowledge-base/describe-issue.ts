import type { z } from 'zod'
import type { Finding } from '../domain/finding.ts'
import { nearest } from '../support/nearest.ts'
import { findingAt } from './finding.ts'
import type { YamlValue } from './yaml.ts'

/**
 * Turns what the schema refused into findings for an editor, each at its field.
 *
 * `known` holds the field names that the schema has, for "did you mean".
 */
export function describeIssues(
  issues: readonly z.core.$ZodIssue[],
  yaml: YamlValue,
  known: readonly string[],
): Finding[] {
  return issues.flatMap((issue) => describeIssue(issue, yaml, known))
}

function describeIssue(
  issue: z.core.$ZodIssue,
  yaml: YamlValue,
  known: readonly string[],
): Finding[] {
  const field = fieldName(issue.path)
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      findingAt('unknown-field', yaml.placeOf([...issue.path, key]), unknownField(key, known)),
    )
  }
  if (issue.code === 'invalid_union') {
    const inner = issue.errors.find((errors) => errors.length > 0)?.[0]
    if (inner) return describeIssue({ ...inner, path: [...issue.path, ...inner.path] }, yaml, known)
  }
  const place = yaml.placeOf(issue.path)
  if (isMissing(issue)) {
    return [findingAt('missing-field', place, `Väli „${field}“ puudub. Lisa see päisesse.`)]
  }
  return [findingAt('wrong-value', place, `Väli „${field}“: ${expectation(issue)}`)]
}

function isMissing(issue: z.core.$ZodIssue): boolean {
  return (
    (issue.code === 'invalid_type' || issue.code === 'invalid_value') && issue.input === undefined
  )
}

function unknownField(key: string, known: readonly string[]): string {
  const similar = nearest(key, known)
  const repair = similar
    ? `Kas pidasid silmas „${similar}“?`
    : `Eemalda see või kirjuta õige nimega; lubatud on: ${known.join(', ')}.`
  return `Väli „${key}“ on tundmatu. ${repair}`
}

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `oodati ${TYPE_WORDS[issue.expected] ?? issue.expected}, leiti ${typeWord(issue.input)}. Paranda väärtus.`
    case 'invalid_value':
      return valueExpectation(issue.values.map(String), issue.input)
    case 'too_small':
      return issue.origin === 'string'
        ? 'väärtus on tühi või liiga lühike. Kirjuta tekst.'
        : `vaja on vähemalt ${String(issue.minimum)}. Lisa puuduv või paranda arv.`
    case 'too_big':
      return `lubatud on kuni ${String(issue.maximum)}${issue.origin === 'string' ? ' märki' : ''}. Lühenda.`
    case 'invalid_key':
      return 'nimi ei sobi, oodati väiketähti ilma täppideta, numbreid ja sidekriipse. Paranda nimi.'
    default:
      return issue.message
  }
}

const TYPE_WORDS: { readonly [type: string]: string } = {
  string: 'teksti jutumärkides',
  number: 'arvu',
  boolean: 'väärtust true või false',
  array: 'loendit (iga rida algab kriipsuga)',
  object: 'alamvälju',
  record: 'alamvälju',
}

function typeWord(input: unknown): string {
  if (input === null) return 'tühi väärtus'
  if (Array.isArray(input)) return 'loend'
  if (typeof input === 'object') return 'alamväljad'
  return `„${String(input)}“`
}

function valueExpectation(values: readonly string[], input: unknown): string {
  const similar = typeof input === 'string' ? nearest(input, values) : undefined
  const repair = similar ? ` Kas pidasid silmas „${similar}“?` : ''
  return `leiti ${typeWord(input)}, lubatud on ${values.map((value) => `„${value}“`).join(', ')}.${repair}`
}

function fieldName(path: readonly PropertyKey[]): string {
  return path.length === 0
    ? 'kogu fail'
    : path.map((part) => (typeof part === 'number' ? String(part + 1) : String(part))).join('.')
}
