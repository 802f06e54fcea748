import type { z } from 'zod'
import type { Finding } from '../domain/finding.ts'
import type { PlacedCell, Service, ServiceCell } from '../domain/service.ts'
import { TRANSPORT_MODES } from '../domain/transport-mode.ts'
import { describeIssues } from './describe-issue.ts'
import { findingAt } from './finding.ts'
import type { Parsed } from './parse-answer.ts'
import { fieldsOf } from './schemas/common.ts'
import {
  cellSchema,
  gapCellSchema,
  servicesSchema,
  serviceSchema,
} from './schemas/services-schema.ts'
import type { SourceFile } from './source-file.ts'
import { parseYaml, type YamlValue } from './yaml.ts'

/** Parses `services.yml`. Whether the answers that it names exist is for the checks to say. */
export function parseServices(source: SourceFile): Parsed<readonly Service[]> {
  const yaml = parseYaml(source.text, source.path)
  if (yaml.value === undefined) return { findings: yaml.findings }
  const result = servicesSchema.safeParse(yaml.value, { reportInput: true })
  if (!result.success)
    return { findings: [...yaml.findings, ...describeIssues(result.error.issues, yaml, FIELDS)] }
  const { services } = result.data
  return {
    value: services.map((service, index) => readService(service, ['services', index], yaml)),
    findings: [...yaml.findings, ...findTwins(services, yaml)],
  }
}

const FIELDS = [servicesSchema, serviceSchema, cellSchema, gapCellSchema]
  .flatMap(fieldsOf)
  .concat(TRANSPORT_MODES)

function readService(
  { id, title, audience, cells }: z.output<typeof serviceSchema>,
  path: readonly PropertyKey[],
  yaml: YamlValue,
): Service {
  return {
    id,
    title,
    audience,
    cells: TRANSPORT_MODES.map((mode): PlacedCell => {
      const cellPath = [...path, 'cells', mode]
      return {
        mode,
        cell: readCell(cells[mode] ?? {}, cellPath, yaml),
        // A mode that is not written at all is told at the row's name.
        place: yaml.placeOf(cells[mode] ? cellPath : [...path, 'id']),
      }
    }),
  }
}

function readCell(
  { answers = [], 'not-applicable': reason, gap }: z.output<typeof cellSchema>,
  path: readonly PropertyKey[],
  yaml: YamlValue,
): ServiceCell {
  if (reason) return { kind: 'not-applicable', reason }
  if (gap) return { kind: 'gap', ...gap }
  if (answers.length === 0) return { kind: 'empty' }
  return {
    kind: 'answers',
    answers: answers.map((id, index) => ({ id, place: yaml.placeOf([...path, 'answers', index]) })),
  }
}

// The name is the row's address on the page.
function findTwins(
  services: readonly { readonly id: string }[],
  yaml: YamlValue,
): readonly Finding[] {
  return services.flatMap(({ id }, index) =>
    services.findIndex((service) => service.id === id) < index
      ? [
          findingAt(
            'duplicate-id',
            yaml.placeOf(['services', index, 'id']),
            `Teenus „${id}“ on juba olemas. Jäta üks rida või anna teisele oma nimi.`,
          ),
        ]
      : [],
  )
}
