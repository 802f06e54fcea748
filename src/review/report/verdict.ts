import { et } from '../../i18n/et.ts'
import type { SearchDiff } from './search-diff.ts'

const { reasons } = et.review

/** Why a request cannot be merged as it is, in words; empty when nothing stands in its way. */
export function verdictOf({
  errors,
  search,
  lost,
}: {
  readonly errors: number
  readonly search: SearchDiff
  readonly lost: number
}): readonly string[] {
  const fellAtOne = search.failed && search.lostProtected.length === 0
  return [
    ...(errors > 0 ? [reasons.errors(errors)] : []),
    ...(lost > 0 ? [reasons.lost(lost)] : []),
    ...(fellAtOne ? [reasons.search] : []),
    ...search.lostProtected.map((words) => reasons.protectedCall(words)),
  ]
}
