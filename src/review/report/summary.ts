import { et } from '../../i18n/et.ts'
import { ANSWER_CHANGE_KINDS } from './answer-change.ts'
import type { ReviewReport } from './assemble.ts'
import type { PlacedSentence } from './placed-sentences.ts'
import type { MovedCall } from './search-diff.ts'

const { sums } = et.review

/** A line of the summary and the part of the report that tells more. */
export interface SummaryLine {
  readonly words: string
  readonly part: string
  readonly isObstacle: boolean
}

/** The request in a few lines: „3 vastust muutus“, „2 kirja puudutab“, „1 otsing langeb“. */
export function summarize(report: ReviewReport): readonly SummaryLine[] {
  const { answers, facts, vocabulary, guides, phrases, search, findings, approvals } = report
  const line = (
    count: number,
    words: (count: number) => string,
    part: string,
    isObstacle = false,
  ) => (count > 0 ? [{ words: words(count), part, isObstacle }] : [])
  const touched = subjectsTouched(report)
  const added = (severity: string): number =>
    findings.added.filter(
      (finding) => finding.severity === severity && finding.checkId !== 'stale-translation',
    ).length
  const errors = [...findings.added, ...findings.standing].filter(
    ({ severity, checkId }) => severity === 'error' && checkId !== 'lost-update',
  ).length
  return [
    ...line(errors, sums.errors, 'kontrollid', true),
    ...line(report.lostUpdates.length, sums.lost, 'tagasi', true),
    ...ANSWER_CHANGE_KINDS.flatMap((kind) =>
      line(answers.filter((one) => one.kind === kind).length, sums[kind], 'vastused'),
    ),
    ...line(facts.length, sums.facts, 'faktid'),
    ...line(touched('answer'), sums.touchedAnswers, 'faktid'),
    ...line(touched('letter'), sums.touchedLetters, 'faktid'),
    ...line(touched('guide'), sums.touchedGuides, 'faktid'),
    ...line(guides.length, sums.guides, 'juhised'),
    ...line(phrases.length, sums.phrases, 'vormelid'),
    ...line(vocabulary.length, sums.vocabulary, 'sonad'),
    ...line(search.moved.filter(falls).length, sums.falls, 'otsing', search.failed),
    ...line(search.moved.filter(rises).length, sums.rises, 'otsing'),
    ...line(approvals.filter(({ lapses }) => lapses).length, sums.lapses, 'kinnitused'),
    ...line(report.stale.filter(({ isNew }) => isNew).length, sums.stale, 'tolked'),
    ...line(added('warning'), sums.warnings, 'kontrollid'),
  ]
}

/** Does the right answer stand lower than before? */
export function falls({ rankBefore, rankAfter }: MovedCall): boolean {
  return (rankAfter ?? 11) > (rankBefore ?? 11)
}

export function rises({ rankBefore, rankAfter }: MovedCall): boolean {
  return (rankAfter ?? 11) < (rankBefore ?? 11)
}

function subjectsTouched({ facts }: ReviewReport): (kind: PlacedSentence['kind']) => number {
  const sentences = facts.flatMap(({ steps }) => steps.flatMap((step) => step.sentences))
  return (kind) =>
    new Set(
      sentences
        .filter((sentence) => sentence.kind === kind)
        .map(({ subject, language }) => (kind === 'letter' ? `${subject} ${language}` : subject)),
    ).size
}
