import { formatDay } from '../../domain/day.ts'
import { et } from '../../i18n/et.ts'
import type { AnswerChange } from '../report/answer-change.ts'
import type { ApprovalChange } from '../report/approval-change.ts'
import type { ReviewReport } from '../report/assemble.ts'
import type { FactChange } from '../report/fact-change.ts'
import type { MovedCall } from '../report/search-diff.ts'
import { falls, summarize } from '../report/summary.ts'

const words = et.review

/** GitHub refuses a longer comment; GitLab's limit lies above. In characters. */
export const MOST_CHARACTERS = 65_536

/** How many lines of one kind a comment shows. */
const SHOWN = 15

/** The report as a comment of a request: the summary, what stands in its way, and one line a change. */
export function renderReportMarkdown(report: ReviewReport): string {
  const { base, today, obstacles, findings } = report
  // Stale translations are told by answer; errors come first, whatever is cut.
  const newFindings = findings.added
    .filter(({ checkId }) => checkId !== 'stale-translation')
    .toSorted((one, other) => one.severity.localeCompare(other.severity))
  const summary = summarize(report).map((line) => `**${line.words}**`)
  const text = [
    `## ${words.pageTitle}`,
    obstacles.length === 0
      ? `✅ ${words.passed}`
      : [`❌ **${words.failed}**`, ...obstacles.map((reason) => `- ${escape(reason)}`)].join('\n'),
    summary.length > 0 ? summary.join(' · ') : words.nothing,
    list(words.answers, report.answers, answerLine),
    list(words.facts, report.facts, factLine),
    list(words.search, report.search.moved.filter(falls), callLine),
    list(
      words.approvals,
      report.approvals.filter(({ lapses }) => lapses),
      approvalLine,
    ),
    list(
      words.stale,
      report.stale.filter(({ isNew }) => isNew),
      ({ id, title, language }) => `${escape(title)} (\`${id}\`, ${language.toUpperCase()})`,
    ),
    list(
      words.newFindings,
      newFindings,
      ({ severity, place, message }) =>
        `${severity === 'error' ? '❌' : '⚠️'} \`${place.file}:${String(place.line)}\` ${escape(message)}`,
    ),
    list(
      words.silenced,
      report.silenced.filter(({ isNew }) => isNew),
      ({ finding, answerId, reason }) =>
        `\`${finding.checkId}\` \`${answerId}\`: ${escape(reason)}`,
    ),
    `<sub>${escape(words.against(base.name, base.commit, formatDay(today)))} ${words.inFull}</sub>`,
  ].filter(Boolean)
  return cut(`${text.join('\n\n')}\n`)
}

function list<Entry>(
  title: string,
  entries: readonly Entry[],
  line: (entry: Entry) => string,
): string {
  if (entries.length === 0) return ''
  const rest = entries.length - SHOWN
  return [
    `### ${title}`,
    ...entries.slice(0, SHOWN).map((entry) => `- ${line(entry)}`),
    ...(rest > 0 ? [`- … +${String(rest)}`] : []),
  ].join('\n')
}

function answerLine({ id, kind, title, meaning, sections }: AnswerChange): string {
  const parts = sections.map(({ heading }) => heading).join(', ')
  const languages = meaning.map((language) => language.toUpperCase()).join(' ')
  return [
    `${escape(title)} (\`${id}\`, ${words.kinds[kind]}${languages ? `, ${languages}` : ''})`,
    parts,
  ]
    .filter(Boolean)
    .join(': ')
}

function factLine({ id, label, kind, steps }: FactChange): string {
  const changes = steps.map(
    ({ when, before, after, sentences }) =>
      `${when} ${escape(before)} → ${escape(after)} (${words.factTouches(sentences.length)})`,
  )
  return `${escape(label)} (\`${id}\`, ${words.kinds[kind]})${changes.length > 0 ? `: ${changes.join('; ')}` : ''}`
}

function callLine({
  language,
  words: said,
  rankBefore,
  rankAfter,
  isProtected,
}: MovedCall): string {
  const place = (rank: number | undefined): string => (rank ? `${String(rank)}.` : words.notFound)
  return `${language.toUpperCase()} „${escape(said)}“: ${place(rankBefore)} → ${place(rankAfter)}${isProtected ? ` (${words.isProtected})` : ''}`
}

function approvalLine({ title, language, key, after, people, roles }: ApprovalChange): string {
  const who = people.length > 0 ? people.join(', ') : roles.join(', ')
  return `${escape(title)} (\`${key}\`, ${language.toUpperCase()}): ${words.states[after]}. ${words.mayApprove}: ${escape(who)}`
}

// Content may hold anything; in a comment it must neither format nor mention anybody.
function escape(text: string): string {
  return text
    .replaceAll(/[\\`*_{}[\]<>|#~]/g, (sign) => `\\${sign}`)
    .replaceAll('@', '@\u200b')
    .replaceAll(/\s+/g, ' ')
}

function cut(text: string): string {
  if (text.length <= MOST_CHARACTERS) return text
  const notice = `\n\n${words.cut}\n`
  const kept = text.slice(0, MOST_CHARACTERS - notice.length)
  return kept.slice(0, kept.lastIndexOf('\n')) + notice
}
