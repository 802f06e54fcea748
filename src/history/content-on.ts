import type { Day } from '../domain/day.ts'
import type { KnowledgeBase } from '../knowledge-base/knowledge-base.ts'
import { contentAt } from './content-at.ts'
import type { GitFault } from './git-outcome.ts'
import { findMainBranch, isShallow, openRepository, resolveCommit } from './git.ts'
import { landings, type Landing } from './main-line.ts'
import { readLogOf } from './repository-log.ts'

/** The content that the main branch held at the end of a day. */
export interface ContentOn {
  readonly landing: Landing
  readonly content: KnowledgeBase
}

/** The same; or that there was none yet, or why nobody knows. */
export type ContentOnOutcome =
  | { readonly kind: 'found'; readonly value: ContentOn }
  | { readonly kind: 'before-history'; readonly first?: Day | undefined }
  | { readonly kind: 'failed'; readonly fault: GitFault }

/**
 * Reads the content of the last commit of a day in Tallinn on the main branch; of what is
 * checked out where there is no main branch.
 */
export function contentOn(folder: string, day: Day): ContentOnOutcome {
  const repository = openRepository(folder)
  if (repository.kind === 'failed') return repository
  const shallow = isShallow(repository.value)
  if (shallow.kind === 'failed') return shallow
  if (shallow.value) return { kind: 'failed', fault: { kind: 'shallow' } }
  const main = findMainBranch(repository.value)
  const head = main.kind === 'found' ? main : resolveCommit(repository.value, 'HEAD')
  if (head.kind === 'failed') return head
  const history = readLogOf(repository.value, head.value)
  if (history.kind === 'failed') return history
  const line = landings(history.value.log, head.value)
  const landing = line.findLast((one) => one.day <= day)
  if (!landing) return { kind: 'before-history', first: line[0]?.day }
  const content = contentAt(repository.value, landing.commit.id)
  return content.kind === 'failed'
    ? content
    : { kind: 'found', value: { landing, content: content.value } }
}
