import { isLanguage, type Language } from '../../domain/language.ts'
import type { PracticePayload, PracticeSelection } from '../../learning/practice-payload.ts'

/** What is practised: a step of a path, or calls of a topic and a language. */
export interface PracticeChoice {
  readonly selection?: PracticeSelection | undefined
  readonly topic?: string | undefined
  readonly language?: Language | undefined
}

/** Reads `?rada=…&samm=…` or `?teema=…&keel=…`. What is unknown is left out. */
export function readChoice(address: URL, payload: PracticePayload): PracticeChoice {
  const asked = address.searchParams
  const selection = payload.selections.find(
    ({ path, step }) => path === asked.get('rada') && step === asked.get('samm'),
  )
  if (selection) return { selection }
  const language = asked.get('keel') ?? ''
  return {
    topic: payload.topics.find(({ id }) => id === asked.get('teema'))?.id,
    language: isLanguage(language) ? language : undefined,
  }
}

/** The calls of a choice, by id. */
export function chosenCalls(payload: PracticePayload, choice: PracticeChoice): readonly string[] {
  if (choice.selection) return choice.selection.callIds
  const { topic, language } = choice
  return payload.calls
    .filter(({ answerIds }) => {
      const best = payload.answers[answerIds[0] ?? '']
      return topic === undefined || best?.topic === topic
    })
    .filter(({ lang }) => language === undefined || lang === language)
    .map(({ id }) => id)
}
