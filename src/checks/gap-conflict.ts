import type { Gap } from '../domain/answer.ts'
import type { Place } from '../domain/place.ts'
import { findingAt } from '../knowledge-base/finding.ts'
import type { KnowledgeBase } from '../knowledge-base/knowledge-base.ts'
import type { Check } from './check.ts'

const id = 'gap-conflict'

/**
 * A gap's name means the same in every answer.
 *
 * In a letter of several answers a gap is asked once. If one answer wants a date by that
 * name and another words, the agent is asked twice and does not see why.
 */
export const gapConflict: Check = {
  id,
  run(content) {
    const first = new Map<string, Declared>()
    return declaredGaps(content).flatMap((declared) => {
      const known = first.get(declared.gap.name)
      if (!known) first.set(declared.gap.name, declared)
      if (!known || meaningOf(known.gap) === meaningOf(declared.gap)) return []
      return [
        findingAt(
          id,
          declared.place,
          `Lünk „${declared.gap.name}“ on siin liiki „${declared.gap.kind}“, aga failis ${known.place.file} (rida ${String(known.place.line)}) teistsugune („${known.gap.kind}“). Tee mõlemad ühesuguseks või anna ühele oma nimi.`,
          'warning',
        ),
      ]
    })
  },
}

interface Declared {
  readonly gap: Gap
  readonly place: Place
}

function declaredGaps({ answers, letters }: KnowledgeBase): readonly Declared[] {
  const [phrase] = [...letters.salutations, ...letters.signatures]
  return [
    ...letters.gaps.flatMap((gap) => (phrase ? [{ gap, place: phrase.place }] : [])),
    ...[...answers.values()].flatMap((answer) =>
      answer.gaps.map((gap) => ({
        gap,
        place: answer.fieldPlaces.get(`gaps.${gap.name}`) ?? {
          file: answer.file,
          line: 1,
          column: 1,
        },
      })),
    ),
  ]
}

function meaningOf({ kind, optional, options }: Gap): string {
  return JSON.stringify([kind, optional ?? false, options ?? []])
}
