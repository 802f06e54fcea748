import type { Answer } from '../../domain/answer.ts'
import { LANGUAGES, type Language } from '../../domain/language.ts'
import { cellsOf, type ServiceCell } from '../../domain/service.ts'
import { EVERY_MODE, TRANSPORT_MODES, type TransportMode } from '../../domain/transport-mode.ts'
import { clientTextDigest } from '../../knowledge-base/digest.ts'
import type { KnowledgeBase } from '../../knowledge-base/knowledge-base.ts'

/** A number before and after. */
export interface Count {
  readonly before: number
  readonly after: number
}

/** How much of a transport mode is answered. */
export interface ModeCoverage {
  readonly mode: TransportMode
  /** Answers that hold in the mode and whose client text in that language is there and up to date. */
  readonly languages: { readonly [language in Language]: Count }
  /** Cells of the service grid by what stands in them. */
  readonly cells: { readonly [kind in ServiceCell['kind']]: Count }
}

/** The coverage of every mode and language on both sides. */
export function coverageOf(base: KnowledgeBase, head: KnowledgeBase): readonly ModeCoverage[] {
  const count = (of: (content: KnowledgeBase) => number): Count => ({
    before: of(base),
    after: of(head),
  })
  return TRANSPORT_MODES.map((mode) => ({
    mode,
    languages: Object.fromEntries(
      LANGUAGES.map((language) => [
        language,
        count((content) => answersIn(content, mode, language)),
      ]),
    ) as unknown as ModeCoverage['languages'],
    cells: {
      answers: count((content) => cellsIn(content, mode, 'answers')),
      gap: count((content) => cellsIn(content, mode, 'gap')),
      'not-applicable': count((content) => cellsIn(content, mode, 'not-applicable')),
      empty: count((content) => cellsIn(content, mode, 'empty')),
    },
  }))
}

function answersIn({ answers }: KnowledgeBase, mode: TransportMode, language: Language): number {
  return [...answers.values()].filter(
    ({ modes, ...answer }) =>
      (modes.includes(mode) || modes.includes(EVERY_MODE)) &&
      isTold({ modes, ...answer }, language),
  ).length
}

function isTold(answer: Answer, language: Language): boolean {
  if (language === 'et') return true
  return answer.translations.get(language)?.translates === clientTextDigest(answer)
}

function cellsIn(
  { services }: KnowledgeBase,
  mode: TransportMode,
  kind: ServiceCell['kind'],
): number {
  return cellsOf(services).filter((cell) => cell.mode === mode && cell.cell.kind === kind).length
}
