import { cpus, loadavg, totalmem } from 'node:os'
import type { BenchReport, Table } from '../scenario.ts'

/** A report as Markdown, with the machine it was made on; plots are in `images/`. */
export function formatReport(command: string, report: BenchReport, day: string): string {
  return [
    `\`${command}\`, ${day}, ${machine()}.`,
    ...report.tables.map(formatTable),
    ...report.plots.map(({ name, title }) => `![${title}](images/${name}.svg)`),
    ...report.remarks,
  ].join('\n\n')
}

/** A table as Markdown. */
export function formatTable({ title, columns, rows }: Table): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [`**${title}**`, '', row(columns), row(columns.map(() => '---')), ...rows.map(row)].join(
    '\n',
  )
}

function machine(): string {
  const [first] = cpus()
  const memory = Math.round(totalmem() / 2 ** 30)
  // More than there are cores means that the numbers are of a busy machine.
  const load = loadavg()[2]?.toFixed(1) ?? 'unknown'
  return `${String(cpus().length)} cores (${first?.model.trim() ?? 'unknown'}) under a load of ${load}, ${String(memory)} GB, Node ${process.version}`
}
