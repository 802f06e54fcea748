import type { Answer } from '../domain/answer.ts'
import type { Digest } from '../domain/approval.ts'
import type { Language } from '../domain/language.ts'
import { digestOf } from '../knowledge-base/digest.ts'
import type { Site } from './load-site.ts'

/**
 * The digest that the approval record names: of the whole answer, also of what this
 * audience does not see. What is published may be less than what was approved.
 */
export function approvedDigest(site: Site, { id }: Pick<Answer, 'id'>, language: Language): Digest {
  const answer = site.content.answers.get(id)
  if (!answer) throw new Error(`${id} is published but not in the content`)
  return digestOf(answer, language)
}
