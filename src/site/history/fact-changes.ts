import { addDays, type Day } from '../../domain/day.ts'
import type { Fact } from '../../domain/fact.ts'
import { parseFactReference, resolveFact } from '../../facts/resolve.ts'
import { turningDays } from '../../facts/value-on.ts'
import { findReferences } from '../../knowledge-base/walk-text.ts'
import { answerAddress } from '../addresses.ts'
import type { Site } from '../load-site.ts'
import type { PublishedAnswer } from '../published.ts'
import type { Change } from './change.ts'
import type { SiteHistory } from './site-history.ts'

/** Fees, deadlines and contacts that change on a day between two days, and the answers that tell them. */
export function scheduledChanges(site: Site, since: Day, until: Day): readonly Change[] {
  return [...answersByFact(site)].flatMap(([id, answers]) => {
    const fact = site.content.facts.get(id)
    if (!fact) return []
    return turningDays(fact, (end) => addDays(end, 1))
      .filter((day) => day >= since && day <= until)
      .flatMap((day) => {
        const before = resolveFact(fact, { id }, addDays(day, -1), 'et')
        const after = resolveFact(fact, { id }, day, 'et')
        // A value whose past nobody wrote down is no change that is known.
        return before.known && before.text !== after.text
          ? [
              {
                ...toChange(fact, answers, { day, before: before.text, after: after.text }),
                coming: day > site.options.today,
              },
            ]
          : []
      })
  })
}

/** Facts that were mended in Git since a day: the guide told something else before. */
export function correctedFacts(
  site: Site,
  { history, restricted }: SiteHistory,
  since: Day,
): readonly Change[] {
  const answers = answersByFact(site)
  const secret = new Set(history.restrictedFacts)
  return history.factEdits
    .filter(({ day }) => day >= since && day <= site.options.today)
    .flatMap((edit) => {
      const fact = site.content.facts.get(edit.fact)
      const touched = answers.get(edit.fact)
      const isOpen = !secret.has(edit.fact) || site.options.audience === 'supervisors'
      return fact && touched && isOpen && !restricted.holds(edit.before)
        ? [{ ...toChange(fact, touched, edit), correction: true }]
        : []
    })
}

function toChange(
  fact: Fact,
  answers: readonly PublishedAnswer[],
  { day, before, after }: { readonly day: Day; readonly before: string; readonly after: string },
): Change {
  return {
    id: `${fact.id}:${day}:${after.length > 40 ? String(after.length) : after}`,
    kind: 'fact',
    day,
    title: fact.label.et,
    modes: [...new Set(answers.flatMap(({ answer }) => answer.modes))],
    sentences: [{ before, after }],
    more: 0,
    translations: [],
    touches: answers.map(({ answer }) => ({
      title: answer.title,
      address: answerAddress(answer.id),
    })),
    withheld: false,
    correction: false,
    coming: false,
  }
}

function answersByFact(site: Site): ReadonlyMap<string, readonly PublishedAnswer[]> {
  const byFact = new Map<string, PublishedAnswer[]>()
  for (const published of site.published) {
    const sections = [published.answer, ...published.texts.map(({ text }) => text)].flatMap(
      (text) => [...text.sections.values()],
    )
    const ids = sections
      .flatMap(findReferences)
      .flatMap((one) => (one.kind === 'fact' ? (parseFactReference(one.name)?.id ?? []) : []))
    for (const id of new Set(ids)) byFact.set(id, [...(byFact.get(id) ?? []), published])
  }
  return byFact
}
