import {
  assembleReport,
  type JudgedSides,
  type ReviewReport,
} from '../../src/review/report/assemble.ts'
import { searchDiff } from '../../src/review/report/search-diff.ts'
import { openReviewSearch } from '../../src/site/content-search.ts'
import type { Environment } from '../support/environment.ts'
import { loadParsed } from '../support/load-content.ts'
import { runThread } from '../support/run-thread.ts'
import type { JudgeTask } from './judge-thread.ts'
import { findRange, formerAnswersOf, readBase, readLostUpdates } from './read-sides.ts'

/**
 * The report of the working tree against the commit where it left `baseName`: one thread
 * checks both sides while another searches in them, which takes about as long.
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
  const task: JudgeTask = { contentFolder, baseName, read, parsed }
  const judging = runThread<JudgedSides>(new URL('./judge-thread.ts', import.meta.url), task)
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
      judged: await judging.result,
      search,
      formerAnswers: formerAnswersOf(range, base),
      lostUpdates,
    })
  } finally {
    await judging.abandon()
  }
}
