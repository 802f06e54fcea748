import { REVIEW_INTERVAL_DAYS } from '../domain/answer.ts'
import { addDays, formatDay, type Day } from '../domain/day.ts'
import { findingAt } from '../knowledge-base/finding.ts'
import type { Check } from './check.ts'

const id = 'review-date'

/**
 * The review day must lie within the risk's interval from the last day a source was read
 * (fees and restricted 90 days, law and procedure 180, tone 365).
 *
 * Counted from the sources and not from today, so that the same content always gives the
 * same findings.
 */
export const reviewDate: Check = {
  id,
  run: (content) =>
    [...content.answers.values()].flatMap((answer) => {
      const read = answer.sources
        .map((source) => source.checked)
        .toSorted()
        .at(-1)
      if (!read) return []
      const latest: Day = addDays(read, REVIEW_INTERVAL_DAYS[answer.review.risk])
      if (answer.review.by <= latest) return []
      const place = answer.fieldPlaces.get('review.by') ?? { file: answer.file, line: 1, column: 1 }
      return [
        findingAt(
          id,
          place,
          `Ülevaatuse tähtaeg ${formatDay(answer.review.by)} on riski „${answer.review.risk}“ jaoks liiga hiline. Allikas loeti ${formatDay(read)}, seega hiljemalt ${formatDay(latest)}.`,
          'warning',
        ),
      ]
    }),
}
