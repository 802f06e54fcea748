import type { Section } from '../domain/answer.ts'
import type { LearningPath, PathStep } from '../domain/learning-path.ts'
import type { Place } from '../domain/place.ts'
import { lineSection } from './guide-text.ts'
import { parseMarkdown } from './markdown.ts'

/** Every text of a learning path, so that what is checked in answers is checked there too. */
export function pathSections(path: LearningPath): readonly Section[] {
  const head = { file: path.file, line: 1, column: 1 }
  return [
    lineSection(path.title, head),
    lineSection(path.summary, head),
    ...path.steps.flatMap(stepSections),
  ]
}

function stepSections({ why, target, place }: PathStep): readonly Section[] {
  const line = lineSection(why, place)
  if (target.kind !== 'text') return [line]
  return [line, lineSection(target.title, place), bodySection(target.body, place)]
}

/** The body of a text step: Markdown like that of an answer. */
export function bodySection(body: string, place: Place): Section {
  // Staff text that is read, never sent.
  return { name: 'background', place, tree: parseMarkdown(body, place.line) }
}
