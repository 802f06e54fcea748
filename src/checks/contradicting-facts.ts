import { addDays, formatDay, type Day } from '../domain/day.ts'
import type { Fact, FactContent } from '../domain/fact.ts'
import { turningDays, valueOn } from '../facts/value-on.ts'
import { findingAt } from '../knowledge-base/finding.ts'
import type { KnowledgeBase } from '../knowledge-base/knowledge-base.ts'
import { analysisOf } from './analyzers.ts'
import type { Check } from './check.ts'

const id = 'contradicting-facts'

/**
 * Two facts of one kind and one name may not differ on any day.
 *
 * They are one fact that was entered twice. When the fee changes somebody corrects one of
 * them, and from then on two callers hear two fees.
 */
export const contradictingFacts: Check = {
  id,
  run(content) {
    const groups = Map.groupBy(content.facts.values(), (fact) => meaningOf(fact, content))
    return [...groups.values()].flatMap(([first, ...others]) =>
      others.flatMap((other) => {
        const day = first && firstDifference(first, other)
        if (!first || !day) return []
        return [
          findingAt(
            id,
            other.place,
            `Faktid „${first.id}“ (${first.place.file}, rida ${String(first.place.line)}) ja „${other.id}“ on sama nimega „${other.label.et}“, aga alates ${formatDay(day)} erineva väärtusega. Jäta üks või ütle nimes, mille poolest nad erinevad.`,
          ),
        ]
      }),
    )
  },
}

// The words of the name in any order and form: „tasu taotluse eest“ is „taotluse tasu“.
function meaningOf({ kind, unit, label }: Fact, content: KnowledgeBase): string {
  const tokens = analysisOf(content).analyzers.et.analyze(label.et)
  // Stop words and bare letters too: „B-kategooria“ is not „C-kategooria“.
  const terms = tokens.map(({ terms }) => terms[0]?.term ?? '')
  return JSON.stringify([kind, unit ?? '', [...new Set(terms)].toSorted()])
}

const ALWAYS = '0001-01-01' as Day

function firstDifference(one: Fact, other: Fact): Day | undefined {
  const days = [one, other].flatMap((fact) => turningDays(fact, (end) => addDays(end, 1)))
  return [ALWAYS, ...days].toSorted().find((day) =>
    ([undefined, 'e-teenindus', 'buroo'] as const).some((channel) => {
      const [left, right] = [valueOn(one, day, channel), valueOn(other, day, channel)]
      // Where one of the two says nothing they do not contradict.
      return left && right && differ(left.value, right.value)
    }),
  )
}

// Of a body's ways to reach it, two facts may each name some; what both name must agree.
function differ(left: FactContent, right: FactContent): boolean {
  if (typeof left === 'object' && typeof right === 'object' && 'name' in left && 'name' in right)
    return (['phone', 'email'] as const).some(
      (part) => left[part] && right[part] && left[part] !== right[part],
    )
  return JSON.stringify(left) !== JSON.stringify(right)
}
