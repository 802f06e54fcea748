import { findingAt } from '../knowledge-base/finding.ts'
import { findReferences } from '../knowledge-base/walk-text.ts'
import { textsOf, type Check } from './check.ts'

const id = 'unused-gap'

/**
 * Every declared gap should stand in the letter of every language.
 *
 * One that stands nowhere makes the agent fill in something that no client reads; one
 * that a translation forgot leaves the letter without what the Estonian one says.
 */
export const unusedGap: Check = {
  id,
  run: (content) =>
    textsOf(content).flatMap(({ answer, text }) => {
      const letter = text.sections.get('letter')
      if (!letter) return []
      const used = new Set(
        findReferences(letter).map((reference) =>
          reference.kind === 'gap' ? reference.name : undefined,
        ),
      )
      return answer.gaps
        .filter((gap) => !used.has(gap.name))
        .map((gap) =>
          findingAt(
            id,
            letter.place,
            `Kirjeldatud lünka „${gap.name}“ kirjas ei ole. Lisa kirja „{{${gap.name}}}“ või eemalda see päise väljalt „gaps“.`,
            'warning',
          ),
        )
    }),
}
