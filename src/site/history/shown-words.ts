import type { Day } from '../../domain/day.ts'
import type { Language } from '../../domain/language.ts'
import type { SectionName } from '../../domain/section.ts'
import { splitReferences } from '../../facts/references.ts'
import type { AnswerWords } from '../../history/revision.ts'
import type { Site } from '../load-site.ts'
import { resolveReference } from '../render-section.ts'
import type { RestrictedHistory } from './restricted-history.ts'

/** How old words are read. */
export interface WordsContext {
  readonly site: Site
  readonly restricted: RestrictedHistory
  /** The day whose fees and deadlines fill the references. */
  readonly day: Day
  readonly language: Language
}

/** The blocks of a section as this audience may read them, references filled in. */
export function shownBlocks(
  words: AnswerWords | undefined,
  section: SectionName,
  context: WordsContext,
): readonly string[] {
  const found = words?.sections.find(({ name }) => name === section)
  return (found?.blocks ?? [])
    .filter(({ text, restricted }) =>
      context.site.options.audience === 'supervisors'
        ? true
        : !restricted && !context.restricted.holds(text),
    )
    .map(({ text }) => fillReferences(text, context))
}

/** Text with facts as of the day and gaps as `[name]`. A fact that is not known any more reads „…“. */
export function fillReferences(text: string, { site, day, language }: WordsContext): string {
  const facts = { facts: site.content.facts, today: day, language }
  return splitReferences(text)
    .map((segment) => {
      if (segment.kind === 'text') return segment.text
      if (segment.kind === 'fact') return resolveReference(segment.name, facts)?.text ?? '…'
      return segment.kind === 'gap' ? `[${segment.name}]` : segment.raw
    })
    .join('')
}
