import type { z } from 'zod'
import type { Finding } from '../domain/finding.ts'
import type { Guide, GuideId } from '../domain/guide.ts'
import type { Place } from '../domain/place.ts'
import { describeIssues } from './describe-issue.ts'
import { findingAt } from './finding.ts'
import type { Parsed } from './parse-answer.ts'
import { fieldsOf } from './schemas/common.ts'
import { guideOutcomeSchema, guideSchema, guideStepSchema } from './schemas/guide-schema.ts'
import type { SourceFile } from './source-file.ts'
import { parseYaml, type YamlValue } from './yaml.ts'

/** Parses `guides/<id>.yml`. Whether its routes lead anywhere is for the checks to say. */
export function parseGuide(source: SourceFile, id: GuideId): Parsed<Guide> {
  const yaml = parseYaml(source.text, source.path)
  if (yaml.value === undefined) return { findings: yaml.findings }
  const result = guideSchema.safeParse(yaml.value, { reportInput: true })
  if (!result.success)
    return { findings: [...yaml.findings, ...describeIssues(result.error.issues, yaml, FIELDS)] }
  const { steps, outcomes, verify, ...fields } = result.data
  const value: Guide = {
    ...fields,
    id,
    file: source.path,
    verify: verify ?? [],
    steps: named(steps),
    outcomes: named(outcomes),
    fieldPlaces: placesOf(yaml, result.data),
  }
  return { value, findings: [...yaml.findings, ...findTwins(value)] }
}

const FIELDS = [guideSchema, guideStepSchema, guideOutcomeSchema]
  .flatMap(fieldsOf)
  .concat('label', 'next')

function named<Value extends object>(
  record: Readonly<Record<string, Value>>,
): ReadonlyMap<string, Value & { readonly name: string }> {
  return new Map(Object.entries(record).map(([name, value]) => [name, { ...value, name }]))
}

// An option names a step or an outcome; with both of one name nobody knows which.
function findTwins(guide: Guide): readonly Finding[] {
  return [...guide.outcomes.keys()]
    .filter((name) => guide.steps.has(name))
    .map((name) =>
      findingAt(
        'duplicate-id',
        guide.fieldPlaces.get(`outcomes.${name}`) ?? { file: guide.file, line: 1, column: 1 },
        `Nimi „${name}“ on nii sammul kui ka tulemusel. Anna ühele neist oma nimi ja paranda see ka valikutes.`,
      ),
    )
}

function placesOf(
  yaml: YamlValue,
  guide: z.output<typeof guideSchema>,
): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>()
  const keep = (...path: readonly (string | number)[]): void => {
    places.set(path.join('.'), yaml.placeOf(path))
  }
  for (const field of Object.keys(guide)) keep(field)
  for (const field of Object.keys(guide.review)) keep('review', field)
  for (const field of Object.keys(guide.restriction ?? {})) keep('restriction', field)
  for (const [name, step] of Object.entries(guide.steps)) {
    keepEntry(places, yaml, 'steps', name)
    for (const field of Object.keys(step)) keep('steps', name, field)
    for (const index of step.options.keys()) {
      keep('steps', name, 'options', index, 'label')
      keep('steps', name, 'options', index, 'next')
    }
  }
  for (const [name, outcome] of Object.entries(guide.outcomes)) {
    keepEntry(places, yaml, 'outcomes', name)
    for (const field of Object.keys(outcome)) keep('outcomes', name, field)
  }
  return places
}

// The value of an entry begins on the line below its name; the name is what the editor looks for.
function keepEntry(
  places: Map<string, Place>,
  yaml: YamlValue,
  group: 'steps' | 'outcomes',
  name: string,
): void {
  const { file, line } = yaml.placeOf([group, name])
  places.set(`${group}.${name}`, { file, line: Math.max(1, line - 1), column: 1 })
}
