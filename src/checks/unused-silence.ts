import { findingAt } from '../knowledge-base/finding.ts'
import { ALONE, type Check } from './check.ts'
import { maySilence, silencesOf } from './silence.ts'

const id = 'unused-silence'

/**
 * A silenced check must have something to silence.
 *
 * One that silences nothing is left from a fault that was mended; it would hide the next
 * fault of the same kind, for a reason that no longer holds.
 */
export const unusedSilence: Check = {
  id,
  run: (content, { found, checkIds } = ALONE) =>
    silencesOf(content).flatMap(({ answer, silence: { check }, index }) => {
      const files = [answer, ...answer.translations.values()].map(({ file }) => file)
      const isUsed = found.some(
        ({ checkId, place }) => checkId === check && files.includes(place.file),
      )
      // What cannot be silenced or does not exist is told by `wrong-silence`.
      if (isUsed || !maySilence(check) || !checkIds.includes(check)) return []
      const place = answer.fieldPlaces.get(`silenced.${String(index)}`) ?? {
        file: answer.file,
        line: 1,
        column: 1,
      }
      return [
        findingAt(
          id,
          place,
          `Vaigistatud kontroll „${check}“ ei leia sellest vastusest enam midagi. Eemalda see rida väljalt „silenced“.`,
          'warning',
        ),
      ]
    }),
}
