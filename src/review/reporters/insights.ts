import { formatDay } from '../../domain/day.ts'
import { insightWords as words } from '../../i18n/et-insights.ts'
import type { AnswerUse, Insights } from '../insights/insights.ts'

// Enough to act on; the JSON has all.
const SHOWN = 30

/** The report for a person, as Markdown. In Estonian. */
export function formatInsights(insights: Insights, least: number): string {
  const { sums, gaps, suggestions, due, wrong, used, unused, unknown } = insights
  if (!sums.from || !sums.until) return `# ${words.title}\n\n${words.empty}\n`
  const number = (value: number): string => value.toLocaleString('et-EE')
  const answer = ({ id, title }: AnswerUse): string => `${cell(title)} (${id})`
  return [
    `# ${words.title}`,
    `${words.period(formatDay(sums.from), formatDay(sums.until))}. ${words.sums(number(sums.signals), number(sums.unreadable))} ${words.privacy(least)}`,
    `## ${words.gaps}`,
    table(
      words.gapColumns,
      gaps.map(({ count, language, query, wordings, nearest, covered }) => [
        number(count),
        language,
        query,
        wordings.slice(1, 4).join('; '),
        `${nearest ? `${nearest.title} (${nearest.id})` : '–'}${covered ? ` – ${words.covered}` : ''}`,
      ]),
    ),
    `## ${words.suggestions}`,
    words.suggestionHint,
    table(
      words.suggestionColumns,
      suggestions.map(({ word, count, answers }) => [number(count), word, answers.join(', ')]),
    ),
    `## ${words.due}`,
    table(
      words.dueColumns,
      due.map((use) => [number(use.opened), formatDay(use.reviewBy), answer(use)]),
    ),
    `## ${words.wrong}`,
    table(
      words.wrongColumns,
      wrong.map((use) => [number(use.reportedWrong), number(use.opened), answer(use)]),
    ),
    `## ${words.used}`,
    table(
      words.usedColumns,
      used.map((use) => [number(use.opened), number(use.lettersCopied), answer(use)]),
    ),
    `## ${words.unused} (${number(unused.length)})`,
    unused.length > 0 ? unused.map((use) => `- ${answer(use)}`).join('\n') : words.none,
    ...(unknown.length > 0 ? [`## ${words.unknown}`, unknown.join(', ')] : []),
    '',
  ].join('\n\n')
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return words.none
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`
  return [line(columns), line(columns.map(() => '---')), ...rows.slice(0, SHOWN).map(line)].join(
    '\n',
  )
}

// A query is whatever somebody typed: it must not become markup.
function cell(text: string): string {
  return text.replaceAll(/[\\|<>[\]`*_]/g, (sign) => `\\${sign}`)
}

/** The same for programs. */
export function formatInsightsAsJson({ sums, ...rest }: Insights): string {
  const { signals, unreadable, from, until } = sums
  return JSON.stringify({ signals, unreadable, from, until, ...rest })
}
