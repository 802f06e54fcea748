import type { FITTED } from '../../src/search/query/fitted.ts'
import { markedShare } from './fit-certainty.ts'
import { successOf, type EvidenceWeights } from './fit-evidence.ts'
import type { JudgedResult } from './gather-candidates.ts'

type Fitted = typeof FITTED
type Results = readonly JudgedResult[]

interface Report {
  readonly before: Fitted
  readonly fitted: Fitted
  readonly learned: Results
  readonly uncovered: Results
  readonly folds: readonly {
    readonly train: Results
    readonly test: Results
    readonly evidence: EvidenceWeights
  }[]
  readonly measured: Readonly<Record<string, Results>>
  readonly uncoveredHeldOut: Results
}

/** The fit as tables: by fold, by set before and after, and what each threshold of certainty costs. */
export function formatReport(report: Report): string {
  const { before, fitted, folds, measured } = report
  const lines = [
    'Success with the right answer first / in the first three, on topics trained on and held out:',
    ...folds.map(
      ({ train, test, evidence }, fold) =>
        `  fold ${String(fold + 1)}  trained ${success(train, evidence)}   held out ${success(test, evidence)}  (${String(test.length)})`,
    ),
    '',
    'By set, with the constants as they are and as fitted:',
    ...Object.entries(measured).map(
      ([name, results]) =>
        `  ${name.padEnd(12)} ${String(results.length).padStart(5)}  now ${success(results, before.evidence)}   fitted ${success(results, fitted.evidence)}   or as right by its words ${success(results, fitted.evidence, 'acceptable')}`,
    ),
    '',
    'Marked as uncertain by least certainty: not covered (fitted, held out), covered (by set):',
    ...thresholds(fitted.certainty.confidentFrom).map((least) => tradeOff(least, report)),
  ]
  return `${lines.join('\n')}\n`
}

function success(
  results: Results,
  weights: EvidenceWeights,
  wanted?: 'right' | 'acceptable',
): string {
  const { first, firstThree } = successOf(results, weights, wanted)
  return `${first.toFixed(3)} / ${firstThree.toFixed(3)}`
}

function thresholds(chosen: number): number[] {
  return [...new Set([0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, chosen])].sort((a, b) => a - b)
}

function tradeOff(least: number, report: Report): string {
  const { fitted, uncovered, uncoveredHeldOut, measured } = report
  const marked = (results: Results): string =>
    markedShare(results, fitted.certainty, least).toFixed(3)
  const covered = Object.entries(measured).map(([name, results]) => `${name} ${marked(results)}`)
  const chosen = least === fitted.certainty.confidentFrom ? '  ← chosen' : ''
  return `  ${least.toFixed(3)}  ${marked(uncovered)}, ${marked(uncoveredHeldOut)}   ${covered.join(', ')}${chosen}`
}

/** The constants file. */
export function formatFitted(fitted: Fitted): string {
  return `/** Written by \`npm run fit:ranking -- --write\`; what the numbers mean stands in \`constants.ts\` and \`certainty-evidence.ts\`. */
export const FITTED = {
${members(fitted, '  ')}
}
`
}

function members(of: object, indent: string): string {
  return Object.entries(of)
    .map(([name, value]: [string, unknown]) =>
      typeof value === 'object' && value !== null
        ? `${indent}${name}: {\n${members(value, `${indent}  `)}\n${indent}},`
        : `${indent}${name}: ${String(value)},`,
    )
    .join('\n')
}
