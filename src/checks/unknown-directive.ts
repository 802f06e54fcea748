import { visit } from 'unist-util-visit'
import { TRANSPORT_MODES } from '../domain/transport-mode.ts'
import type { Finding } from '../domain/finding.ts'
import { findingAt } from '../knowledge-base/finding.ts'
import { isBlockDirective } from '../knowledge-base/markdown.ts'
import { SUPERVISOR_BLOCK } from '../knowledge-base/block-directives.ts'
import { nearest } from '../support/nearest.ts'
import { textsOf, type Check } from './check.ts'

const id = 'unknown-directive'
const KNOWN = [...TRANSPORT_MODES, SUPERVISOR_BLOCK]

/**
 * A block `:::nimi … :::` must be a mode note (`:::meri`) or the supervisors' block.
 *
 * A misspelt supervisors' block would be shown to everybody, hence an error.
 */
export const unknownDirective: Check = {
  id,
  lookedAtAlone: true,
  run: (content) =>
    textsOf(content).flatMap(({ text }) =>
      [...text.sections.values()].flatMap((section) => {
        const findings: Finding[] = []
        visit(section.tree, (node) => {
          if (!isBlockDirective(node) || KNOWN.includes(node.name)) return
          const similar = nearest(node.name, KNOWN)
          const repair = similar
            ? `Kas pidasid silmas „:::${similar}“?`
            : `Lubatud on: ${KNOWN.map((name) => `:::${name}`).join(', ')}.`
          findings.push(
            findingAt(
              id,
              { file: section.place.file, line: node.position?.start.line ?? 1, column: 1 },
              `Plokki „:::${node.name}“ ei tunta. ${repair}`,
            ),
          )
        })
        return findings
      }),
    ),
}
