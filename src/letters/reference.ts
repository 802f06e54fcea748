import { isLanguage, type Language } from '../domain/language.ts'
import { parseAnswerId, type AnswerId } from '../domain/topic.ts'

/** Which words of which answer a letter was made from. Holds nothing about the client or the agent. */
export interface ContentReference {
  readonly id: AnswerId
  readonly language: Language
  /** The first 8 hexadecimal digits of the digest of the approved words. */
  readonly version: string
}

/** `juhiluba-kadunud.et.1a2b3c4d` */
export function formatReference(id: string, language: Language, digest: string): string {
  return `${id}.${language}.${digest.replace(/^sha256:/, '').slice(0, 8)}`
}

/**
 * Reads a reference as it comes back from a client: with words before it, capitals or a
 * full stop after it. Nothing when there is none in the text.
 */
export function parseReference(text: string): ContentReference | undefined {
  const match = /([a-z0-9-]+)\.([a-z]{2})\.([0-9a-f]{8})(?![0-9a-z])/.exec(text.toLowerCase())
  const id = parseAnswerId(match?.[1] ?? '')
  const language = match?.[2] ?? ''
  if (!match || !id || !isLanguage(language)) return undefined
  return { id, language, version: match[3] ?? '' }
}
