import type { Finding } from '../domain/finding.ts'
import { parseFactReference } from '../facts/resolve.ts'
import { findingAt } from '../knowledge-base/finding.ts'
import type { KnowledgeBase } from '../knowledge-base/knowledge-base.ts'
import { findReferences } from '../knowledge-base/walk-text.ts'
import { nearest } from '../support/nearest.ts'
import { sectionsOf, type Check } from './check.ts'

const id = 'unknown-fact'

/**
 * Every `{{rühm.nimi}}` of an answer or guide must name a fact of `content/facts/`.
 *
 * An unknown one would leave the agent without the fee while the caller waits, hence an
 * error. A channel that the fact does not have is the same fault.
 */
export const unknownFact: Check = {
  id,
  lookedAtAlone: true,
  run: (content) =>
    sectionsOf(content).flatMap((section) =>
      findReferences(section).flatMap((reference): Finding[] => {
        if (reference.kind !== 'fact') return []
        const message = describeFault(reference.name, content)
        return message ? [findingAt(id, reference.place, message)] : []
      }),
    ),
}

function describeFault(name: string, content: KnowledgeBase): string | undefined {
  const [group = '', fact = ''] = name.split('.')
  const known = content.facts.get(`${group}.${fact}`)
  if (!known) {
    const similar = nearest(`${group}.${fact}`, content.facts.keys())
    const repair = similar
      ? `Kas pidasid silmas „{{${similar}}}“?`
      : `Lisa fakt kausta content/facts (rühm „${group}“) või paranda nimi.`
    return `Fakti „{{${name}}}“ ei ole. ${repair}`
  }
  const reference = parseFactReference(name)
  if (!reference)
    return `Viite „{{${name}}}“ lõppu ei tunta. Fakti nime järel võib olla „e-teenindus“, „buroo“, „arv“ või kontakti osa (nimi, telefon, e-post, veeb, aadress).`
  const { channel } = reference
  const reachable =
    !channel ||
    known.values.length === 0 ||
    known.values.some((value) => value.channel === channel || !value.channel)
  return reachable
    ? undefined
    : `Faktil „${known.id}“ ei ole väärtust kanalis „${String(channel)}“. Viita „{{${known.id}}}“ või lisa väärtus.`
}
