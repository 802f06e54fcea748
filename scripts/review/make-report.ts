import { assembleReport, type ReviewReport } from '../../src/review/report/assemble.ts'
import { searchDiff } from '../../src/review/report/search-diff.ts'
import { openReviewSearch } from '../../src/site/content-search.ts'
import type { Environment } from '../support/environment.ts'
import { loadParsed } from '../support/load-content.ts'
import { judgeBeside } from './judge-beside.ts'
import { findRange, formerAnswersOf, readBase, readLostUpdates } from './read-sides.ts'

/**
 * The report of the working tree against the commit where it left `baseName`: one thread
 * checks both sides, the other searches in them.
 *
 * @throws GitRefusal when Git cannot tell what is asked.
 */
export async function makeReport(
  environment: Environment,
  baseName: string,
  labels: readonly string[],
): Promise<ReviewReport> {
  const { contentFolder, today, audience } = environment
  const range = findRange(contentFolder, baseName)
  const { content: head, read, parsed } = await loadParsed(environment)
  const judging = judgeBeside({ contentFolder, baseName, read, parsed })
  try {
    const base = readBase(range, parsed)
    const search = searchDiff(base, head, (content) =>
      openReviewSearch(content, { today, audience }),
    )
    const lostUpdates = readLostUpdates(range, contentFolder, { labels })
    return assembleReport({
      base,
      head,
      today,
      baseName,
      baseCommit: range.base,
      judged: await judging.judged,
      search,
      formerAnswers: formerAnswersOf(range, base),
      lostUpdates,
    })
  } finally {
    await judging.abandon()
  }
}
