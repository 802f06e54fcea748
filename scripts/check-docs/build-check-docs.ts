import { findExamples } from './find-examples.ts'
import { findFaults } from './find-faults.ts'
import { formatIndex, formatPage } from './format-page.ts'

/** The files of docs/checks by name: a page for every fault and their list. */
export function buildCheckDocs(): ReadonlyMap<string, string> {
  const faults = findFaults()
  const examples = findExamples(faults.map(({ id }) => id))
  return new Map([
    ['README.md', formatIndex(faults, examples)],
    ...faults.map((fault): [string, string] => [
      `${fault.id}.md`,
      formatPage(fault, examples.get(fault.id) ?? []),
    ]),
  ])
}
