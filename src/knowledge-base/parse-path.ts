import type { z } from 'zod'
import type { LearningPath, PathId, PathStep, StepTarget } from '../domain/learning-path.ts'
import { describeIssues } from './describe-issue.ts'
import type { Parsed } from './parse-answer.ts'
import { fieldsOf } from './schemas/common.ts'
import {
  learningSchema,
  pathStepSchema,
  pathTextSchema,
  practiceSchema,
} from './schemas/learning-schema.ts'
import type { SourceFile } from './source-file.ts'
import { parseYaml } from './yaml.ts'

const FIELDS = [
  ...new Set([learningSchema, pathStepSchema, practiceSchema, pathTextSchema].flatMap(fieldsOf)),
]

/** Parses `learning/<id>.yml`. Whether its steps lead anywhere is for the checks to say. */
export function parsePath(source: SourceFile, id: PathId): Parsed<LearningPath> {
  const yaml = parseYaml(source.text, source.path)
  if (yaml.value === undefined) return { findings: yaml.findings }
  const result = learningSchema.safeParse(yaml.value, { reportInput: true })
  if (!result.success)
    return { findings: [...yaml.findings, ...describeIssues(result.error.issues, yaml, FIELDS)] }
  const { steps, ...fields } = result.data
  return {
    value: {
      ...fields,
      id,
      file: source.path,
      steps: steps.flatMap((step, index): readonly PathStep[] => {
        const target = readTarget(step)
        if (!target) return []
        const place = yaml.placeOf(['steps', index, FIELD_OF[target.kind]])
        return [{ key: `${target.kind}-${target.id}`, why: step.why, target, place }]
      }),
    },
    findings: yaml.findings,
  }
}

const FIELD_OF = { answer: 'answer', guide: 'guide', practice: 'practice', text: 'text' } as const

// The schema lets through exactly one of the four.
function readTarget(step: z.output<typeof pathStepSchema>): StepTarget | undefined {
  const { answer, section, guide, practice, text } = step
  if (answer !== undefined) return { kind: 'answer', id: answer, section }
  if (guide !== undefined) return { kind: 'guide', id: guide }
  if (text) return { kind: 'text', id: text.name, title: text.title, body: text.body }
  if (!practice) return undefined
  const { name, title, count, topics = [], modes = [], languages = [], answers = [] } = practice
  return {
    kind: 'practice',
    id: name,
    title,
    count,
    selection: { topics, modes, languages, answers },
  }
}
