import { dayInTallinn } from '../../domain/day.ts'
import { et } from '../../i18n/et.ts'
import { blocksOf } from '../../letters/compose.ts'
import { settle } from '../../letters/fill.ts'
import { toHtml } from '../../letters/to-html.ts'
import { toPlain } from '../../letters/to-plain.ts'
import type { SearchHit } from '../../search/query/search-result.ts'
import { copyText } from '../copy/clipboard.ts'
import { loadAnswer } from '../letter/load-letters.ts'

/** Copies what to say in a hit, with facts as of today. Returns what came of it, for the agent. */
export async function copySay({
  id,
  lang,
  title,
}: Pick<SearchHit, 'id' | 'lang' | 'title'>): Promise<string> {
  try {
    const answer = await loadAnswer(id)
    const say = answer?.texts.find((text) => text.lang === lang)?.sayBlocks
    if (!say) return et.letter.sayBlocked
    const blocks = settle(blocksOf(say, lang), dayInTallinn(new Date()))
    const copied = await copyText({ plain: toPlain(blocks), html: toHtml(blocks) })
    return copied ? et.letter.sayCopied(title) : et.card.copyFailed
  } catch {
    return et.card.copyFailed
  }
}
