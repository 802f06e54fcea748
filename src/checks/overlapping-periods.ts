import type { Fact, FactValue } from '../domain/fact.ts'
import { formatDay } from '../domain/day.ts'
import type { Finding } from '../domain/finding.ts'
import { findingAt } from '../knowledge-base/finding.ts'
import type { Check } from './check.ts'

const id = 'overlapping-periods'

/**
 * On any day a fact has at most one value a channel, and no period ends before it begins.
 *
 * With two, one caller would be told the one fee and the next caller the other.
 */
export const overlappingPeriods: Check = {
  id,
  run: (content) =>
    [...content.facts.values()].flatMap((fact) => [...findReversed(fact), ...findOverlaps(fact)]),
}

function findReversed(fact: Fact): Finding[] {
  return fact.values.flatMap((value) =>
    value.from && value.until && value.until < value.from
      ? [
          findingAt(
            id,
            fact.place,
            `Fakti „${fact.id}“ väärtus lõpeb (${formatDay(value.until)}) enne, kui algab (${formatDay(value.from)}). Paranda „from“ või „until“.`,
          ),
        ]
      : [],
  )
}

function findOverlaps(fact: Fact): Finding[] {
  return fact.values.flatMap((left, index) =>
    fact.values.slice(index + 1).flatMap((right) => {
      if (!sameChannel(left, right) || !overlap(left, right)) return []
      return [
        findingAt(
          id,
          fact.place,
          `Faktil „${fact.id}“ kehtib korraga kaks väärtust: ${periodWords(left)} ja ${periodWords(right)}. Pane varasemale „until“ päev enne uue algust.`,
        ),
      ]
    }),
  )
}

// A value without channel holds for every channel.
function sameChannel(left: FactValue, right: FactValue): boolean {
  return !left.channel || !right.channel || left.channel === right.channel
}

function overlap(left: FactValue, right: FactValue): boolean {
  return (
    (left.from ?? '') <= (right.until ?? '9999') && (right.from ?? '') <= (left.until ?? '9999')
  )
}

function periodWords(value: FactValue): string {
  const words = typeof value.value === 'object' ? 'väärtus' : String(value.value)
  return `${words} (${value.from ? formatDay(value.from) : '…'}–${value.until ? formatDay(value.until) : '…'})`
}
