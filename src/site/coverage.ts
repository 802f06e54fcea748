import type { Answer } from '../domain/answer.ts'
import { LANGUAGES } from '../domain/language.ts'
import { languageWords } from '../i18n/et.ts'
import type { Site } from './load-site.ts'

/** How much of something is done: a bar. */
export interface Coverage {
  readonly title: string
  readonly done: number
  readonly total: number
}

/** For each language, how many answers a caller gets in it today: approved and not stale. */
export function coverageByLanguage(site: Site, total: number): readonly Coverage[] {
  return LANGUAGES.map((language) => ({
    title: languageWords[language].name,
    done: site.published.filter(({ texts }) =>
      texts.some((text) => text.language === language && !text.stale),
    ).length,
    total,
  }))
}

/** For each topic that has answers, how many of them are published. */
export function coverageByTopic(site: Site, known: readonly Answer[]): readonly Coverage[] {
  return site.content.topics
    .map(({ id, title }) => ({
      title,
      done: site.published.filter(({ answer }) => answer.topic === id).length,
      total: known.filter(({ topic }) => topic === id).length,
    }))
    .filter(({ total }) => total > 0)
}
