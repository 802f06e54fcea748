import { formatDay } from '../domain/day.ts'
import type { Fact } from '../domain/fact.ts'
import { formatChannels } from '../facts/format.ts'
import { valuesOn } from '../facts/value-on.ts'
import {
  factsOf,
  REPLY_RULES,
  REPLY_TYPES,
  type ReplyType,
} from '../letters/deadlines/reply-type.ts'
import { replyTerms, type AllReplyTerms } from '../letters/deadlines/term.ts'
import type { Site } from './load-site.ts'

/** A term with what it rests on. */
export interface TermRow {
  readonly label: string
  /** Today's length in words; none when nobody knows it. */
  readonly value?: string | undefined
  readonly basis?: string | undefined
  readonly basisUrl?: string | undefined
  readonly page?: string | undefined
  readonly checked?: string | undefined
  readonly notes: readonly string[]
}

/** All that the page of the deadline helper shows before its script runs. */
export interface DeadlinePage {
  readonly types: readonly { readonly type: ReplyType; readonly rows: readonly TermRow[] }[]
  /** What the script counts with. */
  readonly terms: AllReplyTerms
}

/** The terms of every reply type, from the guide's dated facts. */
export function buildDeadlinePage({ content: { facts }, options: { today } }: Site): DeadlinePage {
  const rowOf = (id: string): readonly TermRow[] => {
    const fact = facts.get(id)
    return fact ? [termRow(fact)] : []
  }
  const termRow = (fact: Fact): TermRow => {
    const current = valuesOn(fact, today)
    return {
      label: fact.label.et,
      value: current.length > 0 ? formatChannels(fact, current, 'et') : undefined,
      basis: fact.legal && [fact.legal.act, fact.legal.section].filter(Boolean).join(' '),
      basisUrl: fact.legal?.url,
      page: fact.page,
      checked: current[0] && formatDay(current[0].source.checked),
      notes: [fact.note, ...current.map((value) => value.note)].flatMap((note) => note ?? []),
    }
  }
  return {
    types: REPLY_TYPES.map((type) => ({ type, rows: factsOf(REPLY_RULES[type]).flatMap(rowOf) })),
    terms: {
      teabenoue: replyTerms('teabenoue', facts),
      selgitustaotlus: replyTerms('selgitustaotlus', facts),
      margukiri: replyTerms('margukiri', facts),
      vaie: replyTerms('vaie', facts),
      edastamine: replyTerms('edastamine', facts),
    },
  }
}

const REPLY_FACTS = new Set(REPLY_TYPES.flatMap((type) => factsOf(REPLY_RULES[type])))

/** Does a card speak of a term that the helper counts? Then it leads there. */
export function speaksOfReplyTerms(factIds: readonly string[]): boolean {
  return factIds.some((id) => REPLY_FACTS.has(id))
}
