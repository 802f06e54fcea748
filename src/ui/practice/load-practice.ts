import type { PracticePayload } from '../../learning/practice-payload.ts'

/** The calls to practise. @throws when they cannot be loaded. */
export async function loadPractice(): Promise<PracticePayload> {
  const response = await fetch('/oppimine/harjutus/koned.json')
  if (!response.ok) throw new Error(`practice calls: ${String(response.status)}`)
  const value: unknown = await response.json()
  if (typeof value !== 'object' || value === null || !('format' in value))
    throw new Error('no calls')
  if (value.format !== 'teejuht-practice') throw new Error('not the practice calls')
  return value as unknown as PracticePayload
}
