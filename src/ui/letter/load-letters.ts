import type { LetterSource, PhraseChoices } from '../../letters/payload.ts'
import { fetchPublished } from '../storage/fetch-published.ts'

/** The answer's record; nothing when there is no such published answer. @throws when it cannot be loaded. */
export async function loadAnswer(id: string): Promise<LetterSource | undefined> {
  const record = await loadJson(`/vastused/${encodeURIComponent(id)}.json`, 'teejuht-answer')
  return record as LetterSource | undefined
}

let phrases: Promise<PhraseChoices> | undefined

/** Salutations, closings and signatures; asked for once a page. @throws when they cannot be loaded. */
export function loadPhrases(): Promise<PhraseChoices> {
  phrases ??= loadJson('/kiri/vormelid.json', 'teejuht-phrases')
    .then((record) => {
      if (!record) throw new Error('there are no phrases')
      return record as unknown as PhraseChoices
    })
    .catch((error: unknown) => {
      phrases = undefined
      throw error
    })
  return phrases
}

async function loadJson(address: string, format: string): Promise<object | undefined> {
  const response = await fetchPublished(address)
  if (!response) return undefined
  const value: unknown = await response.json()
  const fits = typeof value === 'object' && value !== null && 'format' in value
  if (!fits || value.format !== format) throw new Error(`${address} is no ${format}`)
  return value
}
