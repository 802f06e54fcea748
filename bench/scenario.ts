import type { Environment } from '../scripts/support/environment.ts'
import type { Plot } from './support/svg-plot.ts'

/** What a benchmark is told. */
export interface BenchOptions {
  readonly environment: Environment
  /** Also the sizes that take long. */
  readonly full: boolean
  /** Only these numbers of topics. */
  readonly topics: readonly number[] | undefined
  /** Takes what is measured so far, so that a long run that is broken off leaves that. */
  readonly interim: (report: BenchReport) => unknown
  /** Says how far it is, on stderr. */
  readonly report: (line: string) => void
}

/** A table for a document. */
export interface Table {
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** What a benchmark found: numbers for programs, tables and plots for people. */
export interface BenchReport {
  readonly results: unknown
  readonly tables: readonly Table[]
  readonly plots: readonly Plot[]
  /** What must be known to read the numbers rightly. */
  readonly remarks: readonly string[]
}

/** A benchmark: peers side by side in one run. */
export interface Scenario {
  readonly name: string
  /** The document that shows it, from the project's root. */
  readonly document: string
  run(options: BenchOptions): Promise<BenchReport>
}
