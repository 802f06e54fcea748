import type { Reporter, TestModule } from 'vitest/node'

/** Prints the counts of a whole run as one plain line, for programs that read no colours. */
export class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const states = modules.flatMap((module) =>
      [...module.children.allTests()].map((test) => test.result().state),
    )
    const broken = modules.filter((module) => module.errors().length > 0).length
    const count = (state: string): number => states.filter((one) => one === state).length
    process.stdout.write(
      `\n${String(count('passed'))} passed, ${String(count('failed') + broken)} failed, ${String(count('skipped'))} skipped\n`,
    )
  }
}
