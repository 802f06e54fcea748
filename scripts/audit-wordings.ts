import { parseArgs } from 'node:util'
import type { KnowledgeBase } from '../src/knowledge-base/knowledge-base.ts'
import { openReviewSearch } from '../src/site/content-search.ts'
import { findCompetition, sharesOf, tryWordings } from './audit-wordings/find-competition.ts'
import { formatCompetition, formatShares } from './audit-wordings/format.ts'
import { wordingsIn } from './audit-wordings/wordings.ts'
import { readEnvironment, UsageError } from './support/environment.ts'
import { loadContent } from './support/load-content.ts'
import { runCommand } from './support/run-command.ts'

/**
 * `npm run audit:wordings -- [--parts 10] [--most 30] [--json]`: which answers' words find
 * another answer first. Each tenth of the wordings is searched for while it is taken out of
 * the content; with `--parts 1` all as they stand.
 */
await runCommand((args) => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      parts: { type: 'string', default: '10' },
      most: { type: 'string', default: '30' },
      json: { type: 'boolean', default: false },
    },
  })
  const [parts, most] = [readCount('--parts', values.parts), readCount('--most', values.most)]
  const environment = readEnvironment()
  const content = loadContent(environment)
  const open = (part: KnowledgeBase) => openReviewSearch(part, environment)
  const tried = tryWordings(content, wordingsIn(content), parts, open)
  const [shares, competition] = [sharesOf(tried), findCompetition(tried)]
  process.stdout.write(
    values.json
      ? `${JSON.stringify({ shares, competition })}\n`
      : `${formatShares(shares)}\n\n${formatCompetition(competition.slice(0, most))}\n`,
  )
  return 0
})

function readCount(name: string, text: string): number {
  const count = Number(text)
  if (!Number.isInteger(count) || count < 1)
    throw new UsageError(`${name} "${text}" is not a positive whole number`)
  return count
}
