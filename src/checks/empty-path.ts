import { findingAt } from '../knowledge-base/finding.ts'
import type { Check } from './check.ts'

const id = 'empty-path'

/** A learning path has steps: a new colleague who opens an empty one learns only that nobody cared. */
export const emptyPath: Check = {
  id,
  run: ({ paths }) =>
    [...paths.values()]
      .filter(({ steps }) => steps.length === 0)
      .map(({ file, title }) =>
        findingAt(
          id,
          { file, line: 1, column: 1 },
          `Õpperajal „${title}“ ei ole ühtegi sammu. Lisa samme või eemalda fail.`,
        ),
      ),
}
