import type { Answer } from '../domain/answer.ts'
import type { Digest } from '../domain/approval.ts'
import type { Language } from '../domain/language.ts'
import type { Site } from './load-site.ts'

/** The digest that the approval record of a published text names. */
export function approvedDigest(site: Site, { id }: Pick<Answer, 'id'>, language: Language): Digest {
  const text = site.byId.get(id)?.texts.find((one) => one.language === language)
  if (!text) throw new Error(`${id} is not published in ${language}`)
  return text.digest
}
