import type { Finding } from '../domain/finding.ts'
import type { GlossaryTerm } from '../domain/glossary.ts'
import { describeIssues } from './describe-issue.ts'
import { findingAt } from './finding.ts'
import type { Parsed } from './parse-answer.ts'
import { GLOSSARY_FIELDS, glossarySchema } from './schemas/glossary-schema.ts'
import type { SourceFile } from './source-file.ts'
import { parseYaml } from './yaml.ts'

/**
 * Parses `glossary.yml`, in the order of the file.
 *
 * An Estonian term given twice (letter case aside) is told; the first stays.
 */
export function parseGlossary(source: SourceFile): Parsed<readonly GlossaryTerm[]> {
  const yaml = parseYaml(source.text, source.path)
  if (yaml.value === undefined) return { findings: yaml.findings }
  const result = glossarySchema.safeParse(yaml.value, { reportInput: true })
  if (!result.success) {
    const faults = describeIssues(result.error.issues, yaml, GLOSSARY_FIELDS)
    return { findings: [...yaml.findings, ...faults] }
  }
  const terms = new Map<string, GlossaryTerm>()
  const duplicates: Finding[] = []
  for (const [index, data] of result.data.terms.entries()) {
    const term: GlossaryTerm = { ...data, place: yaml.placeOf(['terms', index]) }
    const key = term.et.toLowerCase()
    const first = terms.get(key)
    if (first) duplicates.push(duplicateTerm(term, first))
    else terms.set(key, term)
  }
  return { value: [...terms.values()], findings: [...yaml.findings, ...duplicates] }
}

function duplicateTerm({ et, place }: GlossaryTerm, first: GlossaryTerm): Finding {
  return findingAt(
    'duplicate-id',
    place,
    `Mõiste „${et}“ on sõnastikus juba (rida ${String(first.place.line)}). Jäta üks kirje.`,
  )
}
