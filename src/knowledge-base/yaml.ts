import {
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Scalar,
} from 'yaml'
import type { Finding } from '../domain/finding.ts'
import type { Place } from '../domain/place.ts'
import { finding } from './finding.ts'
import { findDeepYaml } from './nesting.ts'

/** A YAML text as a plain value that remembers where each field stands. */
export interface YamlValue {
  readonly value: unknown
  /** The place of a field by its path; of the nearest field around it when it is missing. */
  placeOf(path: readonly PropertyKey[]): Place
  readonly findings: readonly Finding[]
}

// Keys by which a plain object's own machinery could be replaced.
const DANGEROUS_KEYS = new Set(['__proto__', 'constructor', 'prototype'])
const DATE = /^\d{4}-\d{2}-\d{2}/
// A few anchors are harmless; the thousandfold expansion of a „YAML bomb“ is not.
const MAX_ALIASES = 20

/**
 * Parses YAML 1.2 (core schema: no dates, no code, no custom tags).
 *
 * Faults are findings; with a syntax error the value is `undefined`. `lineOffset` is
 * added to lines, for YAML that stands inside another file.
 */
export function parseYaml(text: string, file: string, lineOffset = 0): YamlValue {
  const deep = findDeepYaml(text)
  if (deep !== undefined) return refuseDeep(file, deep + lineOffset)
  const lines = new LineCounter()
  const document = parseDocument(text, {
    lineCounter: lines,
    version: '1.2',
    schema: 'core',
    uniqueKeys: true,
    prettyErrors: false,
    logLevel: 'silent',
  })
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { file, line: line + lineOffset, column: col }
  }
  const findings: Finding[] = []
  for (const fault of [...document.errors, ...document.warnings]) {
    const { line, column } = placeAt(fault.pos[0])
    findings.push(finding('invalid-yaml', file, line, column, describeYamlFault(fault.code)))
  }
  findings.push(...findSuspects(document, placeAt))
  const value = findings.some(
    (found) => found.checkId === 'invalid-yaml' || found.checkId === 'dangerous-key',
  )
    ? undefined
    : toValue(document, file, findings)
  return {
    value,
    findings,
    placeOf: (path) =>
      placeOfPath(document, path, placeAt, { file, line: 1 + lineOffset, column: 1 }),
  }
}

function refuseDeep(file: string, line: number): YamlValue {
  const message =
    'YAML on pesastatud sügavamalt, kui keegi kirjutab (sulud, loendid või taane). Kirjuta väljad ühele või kahele tasemele.'
  return {
    value: undefined,
    findings: [finding('too-deep', file, line, 1, message)],
    placeOf: () => ({ file, line, column: 1 }),
  }
}

function toValue(document: Document.Parsed, file: string, findings: Finding[]): unknown {
  try {
    return document.toJS({ maxAliasCount: MAX_ALIASES })
  } catch {
    findings.push(
      finding(
        'invalid-yaml',
        file,
        1,
        1,
        'YAML viitab iseendale liiga palju kordi (ankrud „&“ ja viited „*“). Kirjuta väärtused viideteta välja.',
      ),
    )
    return undefined
  }
}

function findSuspects(document: Document.Parsed, placeAt: (offset: number) => Place): Finding[] {
  const findings: Finding[] = []
  visit(document, {
    Pair(_, pair) {
      if (!isPair(pair) || !isScalar(pair.key)) return
      const name = String(pair.key.value)
      if (!DANGEROUS_KEYS.has(name)) return
      const { file, line, column } = placeAt(pair.key.range?.[0] ?? 0)
      findings.push(
        finding(
          'dangerous-key',
          file,
          line,
          column,
          `Võti „${name}“ ei ole lubatud. Oodati sisuvälja nime; eemalda rida.`,
        ),
      )
    },
    Scalar(_, scalar: Scalar) {
      if (scalar.type !== 'PLAIN' || typeof scalar.value !== 'string' || !DATE.test(scalar.value))
        return
      const { file, line, column } = placeAt(scalar.range?.[0] ?? 0)
      findings.push(
        finding(
          'unquoted-date',
          file,
          line,
          column,
          `Kuupäev ${scalar.value} on jutumärkideta. Kirjuta "${scalar.value}", muidu loevad programmid seda erinevalt.`,
        ),
      )
    },
  })
  return findings
}

function placeOfPath(
  document: Document.Parsed,
  path: readonly PropertyKey[],
  placeAt: (offset: number) => Place,
  start: Place,
): Place {
  for (let length = path.length; length > 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true)
    if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)) {
      return placeAt(Number(node.range[0]))
    }
  }
  return start
}

function describeYamlFault(code: string): string {
  const known: { readonly [code: string]: string } = {
    DUPLICATE_KEY: 'Sama väli on kirjas kaks korda. Jäta üks.',
    TAB_AS_INDENT:
      'Taane on tehtud tabulaatoriga, oodati tühikuid. Asenda tabulaator kahe tühikuga.',
    BAD_INDENT: 'Taane ei klapi eelmise reaga. Samal tasemel väljad algavad samast veerust.',
    MISSING_CHAR:
      'Jutumärk, sulg või koolon on puudu. Kontrolli, et iga avatud jutumärk on suletud.',
    TAG_RESOLVE_FAILED:
      'Silt („!…“) ei ole lubatud. Kirjuta väärtus tavalise tekstina jutumärkides.',
    BAD_DQ_ESCAPE:
      'Jutumärkide vahel on kurakriips, mida ei tunta. Kirjuta „\\\\“ või jäta see ära.',
    BAD_DIRECTIVE: 'Rea alguses on „%“, mis YAML-is on käsk. Pane väärtus jutumärkidesse.',
    BAD_ALIAS: 'Viide „*…“ ei osuta kuhugi. Pane väärtus jutumärkidesse.',
    MULTIPLE_DOCS: 'Failis on mitu YAML-i teksti („---“ keset faili). Jäta üks.',
    BAD_SCALAR_START: 'Väärtus algab märgiga, mis YAML-is tähendab muud. Pane see jutumärkidesse.',
  }
  const otherwise = 'Kontrolli sellel real taanet, kooloneid, sulge ja jutumärke.'
  return `YAML ei ole loetav: ${known[code] ?? otherwise}`
}
