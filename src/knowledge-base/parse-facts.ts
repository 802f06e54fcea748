import type { Fact, FactId, FactValue } from '../domain/fact.ts'
import type { Finding } from '../domain/finding.ts'
import { describeIssues } from './describe-issue.ts'
import { findingAt } from './finding.ts'
import type { Parsed } from './parse-answer.ts'
import { fieldsOf } from './schemas/common.ts'
import { factFileSchema, factSchema } from './schemas/fact-schema.ts'
import type { SourceFile } from './source-file.ts'
import { parseYaml } from './yaml.ts'

/** Parses a file of `content/facts/`: a group and its facts. */
export function parseFacts(source: SourceFile): Parsed<readonly Fact[]> {
  const yaml = parseYaml(source.text, source.path)
  if (yaml.value === undefined) return { findings: yaml.findings }
  const result = factFileSchema.safeParse(yaml.value, { reportInput: true })
  if (!result.success) {
    const known = [
      ...fieldsOf(factFileSchema),
      ...fieldsOf(factSchema),
      'channel',
      'from',
      'until',
      'value',
      'source',
    ]
    return { findings: [...yaml.findings, ...describeIssues(result.error.issues, yaml, known)] }
  }
  const { group, facts } = result.data
  const findings: Finding[] = [...yaml.findings]
  const value = Object.entries(facts).map(([name, fact]): Fact => {
    const place = yaml.placeOf(['facts', name])
    const parsed: Fact = {
      ...fact,
      id: `${group}.${name}` as FactId,
      place: { ...place, line: Math.max(1, place.line - 1) },
    }
    for (const [index, one] of fact.values.entries()) {
      const misfit = describeMisfit(parsed, one)
      if (misfit)
        findings.push(
          findingAt(
            'wrong-value',
            yaml.placeOf(['facts', name, 'values', index, 'value']),
            `Fakt „${parsed.id}“: ${misfit}`,
          ),
        )
    }
    return parsed
  })
  return { value, findings }
}

const NUMERIC = new Set(['amount', 'duration', 'age', 'limit'])

/** What is wrong with a value for a fact of that kind; nothing when it fits. */
function describeMisfit(fact: Fact, { value }: FactValue): string | undefined {
  if (NUMERIC.has(fact.kind)) {
    if (typeof value !== 'number')
      return `liik „${fact.kind}“ vajab arvu ilma jutumärkide ja ühikuta, leiti tekst või alamväljad.`
    if (value < 0 || !Number.isFinite(value))
      return `arv ${String(value)} ei sobi, oodati nulli või suuremat.`
    if ((fact.kind === 'duration' || fact.kind === 'limit') && !fact.unit)
      return `liik „${fact.kind}“ vajab välja „unit“ (nt "working-day" või "kg").`
    return undefined
  }
  if (fact.kind === 'contact')
    return typeof value === 'object' && 'name' in value
      ? undefined
      : 'liik „contact“ vajab alamvälju name, phone, email, web, address.'
  if (fact.kind === 'text')
    return typeof value === 'object' && 'et' in value
      ? undefined
      : 'liik „text“ vajab väärtust kolmes keeles: et, ru, en.'
  if (typeof value !== 'string') return `liik „${fact.kind}“ vajab teksti jutumärkides.`
  return undefined
}
