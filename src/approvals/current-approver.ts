import { describeGitFault } from '../history/git-outcome.ts'
import { currentIdentity, formatIdentity, openRepository } from '../history/git.ts'
import type { KnowledgeBase } from '../knowledge-base/knowledge-base.ts'

/** The one who approves is whom Git names; the starter role has nobody. */
export function currentApprover(
  contentFolder: string,
  { reviewers }: Pick<KnowledgeBase, 'reviewers'>,
  { role, person }: { readonly role: string; readonly person?: string | undefined },
): { kind: 'known'; person?: string } | { kind: 'refused'; reason: string } {
  if (reviewers.roles.get(role)?.starter && person === undefined) return { kind: 'known' }
  const repository = openRepository(contentFolder)
  const identity = repository.kind === 'found' ? currentIdentity(repository.value) : repository
  if (identity.kind === 'failed')
    return { kind: 'refused', reason: describeGitFault(identity.fault) }
  const current = formatIdentity(identity.value)
  return person === undefined || person === current
    ? { kind: 'known', person: current }
    : {
        kind: 'refused',
        reason: `Giti järgi oled „${current}“, kinnitajaks nimetasid „${person}“. Kinnitada saab ainult enda nimel: jäta --person ära või paranda Giti seaded.`,
      }
}
