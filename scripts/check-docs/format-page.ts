import type { Severity } from '../../src/domain/finding.ts'
import type { Example } from './find-examples.ts'
import type { Fault } from './find-faults.ts'

const NOTICE = '<!-- Made by `npm run docs:checks`; changes here are lost. -->'

/** The page of a fault: what is wrong, why, and how an editor is told. */
export function formatPage({ id, reason, file }: Fault, examples: readonly Example[]): string {
  return `${[
    `# ${id}`,
    NOTICE,
    reason,
    `${severityOf(examples)} ${file ? `Found by \`${file}\`.` : 'Found when the content is read.'}`,
    ...(examples.length > 0 ? ['## Example', ...examples.map(formatExample)] : []),
  ].join('\n\n')}\n`
}

/** The list of all pages. */
export function formatIndex(
  faults: readonly Fault[],
  examples: ReadonlyMap<string, readonly Example[]>,
): string {
  const rows = faults.map(({ id, reason }) => {
    const [first = ''] = reason.split('\n')
    const severity = severityIn(examples.get(id) ?? [])
    return `| [${id}](${id}.md) | ${severity} | ${first.replaceAll('|', '\\|')} |`
  })
  const intro =
    'Every fault that `npm run check` tells of. Errors keep the guide from being built; warnings are shown to the editor and the reviewer. Messages are in Estonian, because editors read them.'
  return `${['# Checks', NOTICE, intro, ['| fault | | rule |', '|---|---|---|', ...rows].join('\n')].join('\n\n')}\n`
}

// What reading finds is an error unless an example says otherwise.
function severityIn(examples: readonly Example[]): Severity {
  return examples[0]?.finding.severity ?? 'error'
}

function severityOf(examples: readonly Example[]): string {
  return severityIn(examples) === 'error'
    ? 'An **error**: the guide is not built with it.'
    : 'A **warning**: the guide is built with it.'
}

function formatExample({ situation, finding, line }: Example): string {
  const { file, line: number } = finding.place
  const place = `\`${file}\`, line ${String(number)} (\`tests/fixtures/${situation}\`):`
  const shown = readable(line)
  return [
    place,
    // Four signs, because a faulty line may itself be the beginning of a code block.
    ...(shown ? [`\`\`\`\`text\n${shown}\n\`\`\`\``] : []),
    `> ${finding.message.replaceAll('<', '&lt;').replaceAll('\n', ' ')}`,
  ].join('\n\n')
}

/** Most characters of a line that are shown. */
const LONGEST = 160

// Bytes and marks that nobody sees would make the page itself unreadable.
function readable(line: string): string {
  const visible = line.replaceAll(/[\p{Cc}\p{Cf}\ufffd]/gu, '\u25a1')
  return visible.length > LONGEST ? `${visible.slice(0, LONGEST)}…` : visible
}
