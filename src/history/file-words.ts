import type { Digest } from '../domain/approval.ts'
import { parseGuideId } from '../domain/guide.ts'
import type { TranslationLanguage } from '../domain/language.ts'
import { parseAnswerId } from '../domain/topic.ts'
import { digestOf, guideDigest, translationDigest } from '../knowledge-base/digest.ts'
import { parseAnswer, parseTranslation } from '../knowledge-base/parse-answer.ts'
import { parseGuide } from '../knowledge-base/parse-guide.ts'
import { decodeSourceFile } from '../knowledge-base/source-file.ts'

const ANSWER = /^answers\/([^/]+)\.(et|ru|en)\.md$/
const GUIDE = /^guides\/([^/]+)\.yml$/

/**
 * What an approval of a file's words would cover, whatever commit the bytes come from.
 * Nothing for bytes that were no answer or guide: at that commit there was nothing to approve.
 *
 * `path` is the file's name in the content folder today; it tells what kind of file it is.
 */
export function digestOfFile(path: string, bytes: Buffer): Digest | undefined {
  const { file } = decodeSourceFile(path, bytes)
  if (!file) return undefined
  const [, name = '', language = ''] = ANSWER.exec(path) ?? []
  const id = parseAnswerId(name)
  if (id && language === 'et') {
    const answer = parseAnswer(file, id).value
    return answer && digestOf(answer, 'et')
  }
  if (id) {
    const translation = parseTranslation(file, language as TranslationLanguage).value
    return translation && translationDigest(translation)
  }
  const guideId = parseGuideId(GUIDE.exec(path)?.[1] ?? '')
  const guide = guideId && parseGuide(file, guideId).value
  return guide && guideDigest(guide)
}
