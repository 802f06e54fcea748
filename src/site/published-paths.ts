import { maySee } from '../domain/audience.ts'
import type { LearningPath, PathStep } from '../domain/learning-path.ts'
import { selectCalls } from '../learning/select-calls.ts'
import type { Site } from './load-site.ts'

/**
 * The gate for learning paths: those for this audience, with the steps that lead to what is
 * published. A practice without enough calls and a path without steps are left out.
 */
export function publishedPaths(site: Site): readonly LearningPath[] {
  return [...site.content.paths.values()]
    .filter(({ audience }) => maySee(site.options.audience, audience))
    .map((path) => ({ ...path, steps: path.steps.filter((step) => leadsOn(site, step)) }))
    .filter(({ steps }) => steps.length > 0)
    .toSorted((left, right) => left.order - right.order || (left.id < right.id ? -1 : 1))
}

function leadsOn(site: Site, { target }: PathStep): boolean {
  switch (target.kind) {
    case 'answer':
      return site.byId.has(target.id)
    case 'guide':
      return site.guides.some(({ guide }) => guide.id === target.id)
    case 'practice': {
      const answerOf = (id: string) => site.byId.get(id)?.answer
      const found = selectCalls(site.content.goldenCalls, target.selection, answerOf)
      return found.length >= target.count
    }
    case 'text':
      return true
  }
}
