import type { GitFault } from '../../history/git-outcome.ts'
import { et } from '../../i18n/et.ts'

/** Why the guide does not know its history, for a reader who knows nothing of Git. */
export function reasonUnknown({ kind }: GitFault): string {
  const { unknown } = et.history
  switch (kind) {
    case 'no-git':
    case 'not-a-repository':
      return unknown.notARepository
    case 'shallow':
      return unknown.shallow
    default:
      return unknown.other
  }
}
