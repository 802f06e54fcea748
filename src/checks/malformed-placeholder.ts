import type { Finding } from '../domain/finding.ts'
import { findingAt } from '../knowledge-base/finding.ts'
import { findReferences } from '../knowledge-base/walk-text.ts'
import { sectionsOf, type Check } from './check.ts'

const id = 'malformed-placeholder'

/**
 * Double braces must hold a name: small ASCII letters, digits, hyphens, and dots for facts.
 *
 * Anything else can be neither filled nor resolved, and a client would read the braces.
 */
export const malformedPlaceholder: Check = {
  id,
  lookedAtAlone: true,
  run: (content) =>
    sectionsOf(content).flatMap((section) =>
      findReferences(section).flatMap((reference): Finding[] =>
        reference.kind === 'malformed'
          ? [
              findingAt(
                id,
                reference.place,
                `Loogelised sulud „${reference.raw}“ ei ole loetavad. Oodati {{rühm.fakt}} või {{lünga-nimi}}: väiketähed ilma täppideta, sidekriipsud, mõlemad sulupaarid.`,
              ),
            ]
          : [],
      ),
    ),
}
