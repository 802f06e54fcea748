import { guideApprovalKey } from '../domain/guide.ts'
import { findingAt } from '../knowledge-base/finding.ts'
import type { Check } from './check.ts'

const id = 'orphan-approval'

/** An approval must belong to an answer or guide and to a role of `reviewers.yml`: else nobody knows what was approved. */
export const orphanApproval: Check = {
  id,
  run(content) {
    const keys = new Set<string>([
      ...content.answers.keys(),
      ...[...content.guides.keys()].map(guideApprovalKey),
    ])
    return [...content.approvals].flatMap(([key, records]) => {
      if (!keys.has(key)) {
        return [
          findingAt(
            id,
            { file: `approvals/${key}.yml`, line: 1, column: 1 },
            `Kinnitatud vastust „${key}“ ei ole. Kui vastus kustutati, kustuta ka see fail; kui nimetati ümber, nimeta ka see.`,
          ),
        ]
      }
      return records
        .filter((record) => !content.reviewers.roles.has(record.role))
        .map((record) =>
          findingAt(
            id,
            record.place,
            `Rolli „${record.role}“ failis reviewers.yml ei ole. Kinnita uuesti olemasolevas rollis või lisa roll.`,
          ),
        )
    })
  },
}
