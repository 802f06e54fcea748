import { addDays, type Day } from '../../domain/day.ts'
import type { Contact, Fact } from '../../domain/fact.ts'
import type { Language } from '../../domain/language.ts'
import { resolveFact } from '../../facts/resolve.ts'
import { turningDays, valueOn } from '../../facts/value-on.ts'
import type { Saying } from '../../search/kinds/kind-document.ts'

/**
 * What a fact reads on a day and after each known change of it, so that a hit tells the
 * new fee from midnight on without a new build. Empty words where no value is known.
 */
export function sayingsOf(fact: Fact, today: Day, language: Language): readonly Saying[] {
  const turns = turningDays(fact, (end) => addDays(end, 1)).filter((day) => day > today)
  const sayings: Saying[] = [sayingOn(fact, today, language)]
  for (const from of turns) {
    const saying = sayingOn(fact, from, language)
    const before = sayings.at(-1)
    if (saying.text !== before?.text || saying.more !== before.more)
      sayings.push({ from, ...saying })
  }
  return sayings
}

function sayingOn(fact: Fact, day: Day, language: Language): Saying {
  const value = valueOn(fact, day)?.value
  if (typeof value === 'object' && 'name' in value) return contactSaying(value)
  const { text, known } = resolveFact(fact, { id: fact.id }, day, language)
  return { text: known ? text : '' }
}

// A caller on the line wants the number first.
function contactSaying({ phone, email, web, address }: Contact): Saying {
  const page = web?.replace(/^https?:\/\/(?:www\.)?/, '').replace(/[/?].*$/, '')
  const [text = '', ...rest] = [phone, email, page, address].filter(
    (one): one is string => one !== undefined && one !== '',
  )
  return { text, ...(rest.length > 0 && { more: rest.join(', ') }) }
}
