import type { z } from 'zod'
import type { ApprovalRecord, Digest, Role } from '../domain/approval.ts'
import type { Topic } from '../domain/topic.ts'
import { describeIssues } from './describe-issue.ts'
import type { Reviewers, Settings } from './knowledge-base.ts'
import type { Parsed } from './parse-answer.ts'
import { approvalFileSchema } from './schemas/approval-schema.ts'
import { fieldsOf } from './schemas/common.ts'
import { reviewersSchema, settingsSchema, topicsSchema } from './schemas/guide-settings-schema.ts'
import type { SourceFile } from './source-file.ts'
import { parseYaml, type YamlValue } from './yaml.ts'

/** Parses `approvals/<id>.yml`. */
export function parseApprovals(source: SourceFile): Parsed<readonly ApprovalRecord[]> {
  return parseWith(source, approvalFileSchema, ({ approvals }, yaml) =>
    approvals.map((record, index) => ({
      ...record,
      digest: record.digest as Digest,
      role: record.role as Role,
      place: yaml.placeOf(['approvals', index]),
    })),
  )
}

/** Parses `topics.yml`. */
export function parseTopics(source: SourceFile): Parsed<readonly Topic[]> {
  return parseWith(source, topicsSchema, ({ topics }) => topics)
}

/** Parses `settings.yml`. */
export function parseSettings(source: SourceFile): Parsed<Settings> {
  return parseWith(source, settingsSchema, (settings) => settings)
}

/** Parses `reviewers.yml`. */
export function parseReviewers(source: SourceFile): Parsed<Reviewers> {
  return parseWith(source, reviewersSchema, ({ roles, people }) => ({
    roles: new Map(
      Object.entries(roles).map(([name, role]) => [
        name,
        { ...role, starter: role.starter ?? false },
      ]),
    ),
    people,
  }))
}

function parseWith<Schema extends z.ZodObject, Value>(
  source: SourceFile,
  schema: Schema,
  build: (data: z.output<Schema>, yaml: YamlValue) => Value,
): Parsed<Value> {
  const yaml = parseYaml(source.text, source.path)
  if (yaml.value === undefined) return { findings: yaml.findings }
  const result = schema.safeParse(yaml.value, { reportInput: true })
  if (result.success) return { value: build(result.data, yaml), findings: yaml.findings }
  return {
    findings: [...yaml.findings, ...describeIssues(result.error.issues, yaml, fieldsOf(schema))],
  }
}
