import { findingAt } from '../knowledge-base/finding.ts'
import { nearest } from '../support/nearest.ts'
import { ALONE, type Check } from './check.ts'
import { maySilence, silencesOf } from './silence.ts'

const id = 'wrong-silence'

/**
 * Only a known check may be silenced, and only one whose findings are a matter of judgement.
 *
 * Personal data, restrictions, foreign code and broken references stay errors whatever the
 * reason: the harm is done to somebody who was not asked.
 */
export const wrongSilence: Check = {
  id,
  run: (content, { checkIds } = ALONE) =>
    silencesOf(content).flatMap(({ answer, silence: { check }, index }) => {
      const place = answer.fieldPlaces.get(`silenced.${String(index)}`) ?? {
        file: answer.file,
        line: 1,
        column: 1,
      }
      if (!checkIds.includes(check)) {
        const similar = nearest(check, checkIds)
        const repair = similar
          ? `Kas pidasid silmas „${similar}“?`
          : 'Paranda nimi või eemalda rida.'
        return [findingAt(id, place, `Kontrolli „${check}“ ei ole. ${repair}`)]
      }
      if (maySilence(check)) return []
      const message = `Kontrolli „${check}“ ei saa vaigistada. Paranda viga ise ja eemalda see rida väljalt „silenced“.`
      return [findingAt(id, place, message)]
    }),
}
