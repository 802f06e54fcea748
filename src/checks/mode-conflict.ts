import { EVERY_MODE } from '../domain/transport-mode.ts'
import { findingAt } from '../knowledge-base/finding.ts'
import type { Check } from './check.ts'

const id = 'mode-conflict'

/** „koik“ says that the answer or guide is the same in every mode; beside it no single mode makes sense, nor one twice. */
export const modeConflict: Check = {
  id,
  run: (content) =>
    [...content.answers.values(), ...content.guides.values()]
      .filter(
        ({ modes }) =>
          (modes.includes(EVERY_MODE) && modes.length > 1) || new Set(modes).size < modes.length,
      )
      .map(({ modes, file, fieldPlaces }) =>
        findingAt(
          id,
          fieldPlaces.get('modes') ?? { file, line: 1, column: 1 },
          `Liigid „${modes.join(', ')}“ ei sobi kokku. Jäta ainult „koik“ või loetle liigid, igaüks üks kord.`,
        ),
      ),
}
