import type { LearningPath, PathStep, StepTarget } from '../domain/learning-path.ts'
import { bodySection } from '../knowledge-base/path-text.ts'
import { answerAddress, guideAddress, practiceAddress, sectionAddress } from './addresses.ts'
import type { Site } from './load-site.ts'
import { publishedPaths } from './published-paths.ts'
import { plainLine, renderLine } from './render-line.ts'
import { renderSection, type RenderContext } from './render-section.ts'
import { staffContext } from './staff-context.ts'

/** A step of a path, rendered. */
export interface StepView {
  readonly key: string
  readonly kind: StepTarget['kind']
  readonly title: string
  /** HTML. */
  readonly why: string
  /** Where the step leads; none for a text, which stands on the page itself. */
  readonly address?: string | undefined
  /** HTML of a text. */
  readonly body?: string | undefined
  /** How many calls a practice asks for. */
  readonly count?: number | undefined
}

/** All that the page of a learning path shows. */
export interface PathPage {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly steps: readonly StepView[]
}

/** The page of every learning path that this audience may walk, in the editors' order. */
export function buildPathPages(site: Site): readonly PathPage[] {
  const context = staffContext(site)
  return publishedPaths(site).map((path) => ({
    id: path.id,
    title: plainLine(path.title, context),
    summary: plainLine(path.summary, context),
    steps: path.steps.map((step) => viewStep(site, path, step, context)),
  }))
}

function viewStep(
  site: Site,
  { id: path }: LearningPath,
  { key, why, target, place }: PathStep,
  context: RenderContext,
): StepView {
  const step = { key, kind: target.kind, why: renderLine(why, context) }
  switch (target.kind) {
    case 'answer':
      return {
        ...step,
        title: site.byId.get(target.id)?.answer.title ?? target.id,
        address: target.section
          ? sectionAddress(target.id, target.section)
          : answerAddress(target.id),
      }
    case 'guide':
      return {
        ...step,
        title: guideTitle(site, target.id, context),
        address: guideAddress(target.id),
      }
    case 'practice':
      return {
        ...step,
        title: target.title,
        count: target.count,
        address: practiceAddress(path, key),
      }
    case 'text':
      return {
        ...step,
        title: plainLine(target.title, context),
        body: renderSection(bodySection(target.body, place), context),
      }
  }
}

function guideTitle(site: Site, id: string, context: RenderContext): string {
  const found = site.guides.find(({ guide }) => guide.id === id)
  return found ? plainLine(found.guide.title, context) : id
}
