import { et } from '../../i18n/et.ts'
import { kindWords } from '../../i18n/et-kinds.ts'
import { dayInTallinn } from '../../domain/day.ts'
import type { KindHit } from '../../search/kinds/kind-hit.ts'
import { copyText } from '../copy/clipboard.ts'
import { copySay } from './copy-say.ts'
import { sayingOn } from './saying-on.ts'

/** Copies what a hit tells: a number, an amount; of a letter, what to say. Returns what came of it. */
export async function copyValue(hit: KindHit): Promise<string> {
  if (hit.kind === 'letter' && hit.card) return copySay(hit.card)
  const { text } = sayingOn(hit.says, dayInTallinn(new Date()))
  if (text === '') return kindWords.nothingToCopy
  const html = new Option(text).innerHTML
  return (await copyText({ plain: text, html })) ? kindWords.copied(text) : et.card.copyFailed
}
