import { clientTextDigest } from '../knowledge-base/digest.ts'
import { findingAt } from '../knowledge-base/finding.ts'
import type { Check } from './check.ts'

const id = 'stale-translation'

/**
 * A translation must render the Estonian client text as it stands.
 *
 * A warning, not an error: the guide shows the old translation as outdated and refuses
 * to copy it, so the Estonian text can be corrected at once.
 */
export const staleTranslation: Check = {
  id,
  run: (content) =>
    [...content.answers.values()].flatMap((answer) => {
      const current = clientTextDigest(answer)
      return [...answer.translations.values()]
        .filter((translation) => translation.translates !== current)
        .map((translation) =>
          findingAt(
            id,
            { file: translation.file, line: 1, column: 1 },
            `Tõlge ei vasta enam eestikeelsele kliendile mõeldud tekstile (või pole märgitud tehtuks). Vaata üle ja märgi: „npm run mark-translated -- ${answer.id}“.`,
            'warning',
          ),
        )
    }),
}
