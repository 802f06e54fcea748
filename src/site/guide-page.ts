import type { ApprovalStatus } from '../domain/approval.ts'
import type { Day } from '../domain/day.ts'
import type { Guide, GuideOutcome, GuideStep } from '../domain/guide.ts'
import type { AnswerMode } from '../domain/transport-mode.ts'
import { drawGuide } from '../guides/draw/draw-guide.ts'
import { measureRoutes } from '../guides/measure.ts'
import { reachableNames } from '../guides/shape.ts'
import { et } from '../i18n/et.ts'
import { answerAddress, guideAddress, sectionAddress } from './addresses.ts'
import type { Site } from './load-site.ts'
import type { PublishedGuide } from './published-guides.ts'
import { plainLine, renderLabel, renderLine } from './render-line.ts'
import type { RenderContext } from './render-section.ts'
import { staffContext } from './staff-context.ts'

/** A question of a guide, rendered. */
export interface StepView {
  readonly name: string
  /** HTML without links. */
  readonly question: string
  /** HTML. */
  readonly hint?: string | undefined
  readonly options: readonly {
    readonly number: number
    /** HTML without links. */
    readonly label: string
    readonly next: string
    readonly leadsToOutcome: boolean
  }[]
}

/** Where a route ends, rendered. */
export interface OutcomeView {
  readonly name: string
  /** The answer behind it; none while that is not published, and then no words either. */
  readonly answer?: OutcomeAnswer | undefined
  /** HTML; what to do meanwhile when the answer is not published. */
  readonly text: string
  /** HTML. */
  readonly handOver?: string | undefined
}

/** The answer that an outcome rests on. */
export interface OutcomeAnswer {
  readonly id: string
  readonly title: string
  readonly address: string
  readonly letterAddress: string
}

/** All that the page of a guide shows. */
export interface GuidePage {
  readonly id: string
  readonly title: string
  readonly address: string
  readonly modes: readonly AnswerMode[]
  readonly topic: string
  readonly status: ApprovalStatus
  readonly owner: string
  readonly reviewBy: Day
  readonly start: string
  /** In the order in which they are reached. */
  readonly steps: readonly StepView[]
  readonly outcomes: readonly OutcomeView[]
  /** SVG. */
  readonly drawing: string
  readonly routes: number
  readonly longest: number
}

// The machine's own locale must not change the order of a published page.
const collator = new Intl.Collator('et')

/** The page of every published guide, in alphabetical order of titles. */
export function buildGuidePages(site: Site): readonly GuidePage[] {
  return site.guides
    .map((published) => buildGuidePage(site, published))
    .toSorted((left, right) => collator.compare(left.title, right.title))
}

function buildGuidePage(site: Site, { guide, status }: PublishedGuide): GuidePage {
  const context = staffContext(site)
  const names = reachableNames(guide)
  const { routes, longest } = measureRoutes(guide)
  return {
    id: guide.id,
    title: plainLine(guide.title, context),
    address: guideAddress(guide.id),
    modes: guide.modes,
    topic: site.content.topics.find(({ id }) => id === guide.topic)?.title ?? guide.topic,
    status,
    owner: guide.review.owner,
    reviewBy: guide.review.by,
    start: guide.start,
    steps: names.flatMap((name) => viewStep(guide, guide.steps.get(name), context)),
    outcomes: names.flatMap((name) => viewOutcome(site, guide, guide.outcomes.get(name), context)),
    drawing: draw(site, guide, context),
    routes,
    longest,
  }
}

function viewStep(
  guide: Guide,
  step: GuideStep | undefined,
  context: RenderContext,
): readonly StepView[] {
  if (!step) return []
  return [
    {
      name: step.name,
      question: renderLabel(step.question, context),
      hint: step.hint === undefined ? undefined : renderLine(step.hint, context),
      options: step.options.map(({ label, next }, index) => ({
        number: index + 1,
        label: renderLabel(label, context),
        next,
        leadsToOutcome: guide.outcomes.has(next),
      })),
    },
  ]
}

function viewOutcome(
  site: Site,
  guide: Guide,
  outcome: GuideOutcome | undefined,
  context: RenderContext,
): readonly OutcomeView[] {
  if (!outcome) return []
  const answer = outcomeAnswer(site, outcome)
  // What rests on words that nobody stands for is not said either.
  if (!answer) return [{ name: outcome.name, text: et.guides.unpublished(guide.review.owner) }]
  return [
    {
      name: outcome.name,
      answer,
      text: renderLine(outcome.text, context),
      handOver: outcome.handOver === undefined ? undefined : renderLine(outcome.handOver, context),
    },
  ]
}

function outcomeAnswer(site: Site, { answer, section }: GuideOutcome): OutcomeAnswer | undefined {
  const published = site.byId.get(answer)
  if (!published) return undefined
  return {
    id: answer,
    title: published.answer.title,
    address: section ? sectionAddress(answer, section) : answerAddress(answer),
    letterAddress: sectionAddress(answer, 'letter'),
  }
}

function draw(site: Site, guide: Guide, context: RenderContext): string {
  const words = (text: string): string => plainLine(text, context)
  const steps = [...guide.steps.values()].map(({ name, question, options }) => ({
    name,
    question: words(question),
    options: options.map(({ label, next }) => ({ label: words(label), next })),
  }))
  const outcomes = [...guide.outcomes.values()].map((outcome) => {
    const answer = outcomeAnswer(site, outcome)
    return answer
      ? { name: outcome.name, title: answer.title, text: words(outcome.text) }
      : { name: outcome.name, text: et.guides.unpublished(guide.review.owner) }
  })
  return drawGuide(
    {
      start: guide.start,
      steps: new Map(steps.map((step) => [step.name, step])),
      outcomes: new Map(outcomes.map((outcome) => [outcome.name, outcome])),
    },
    {
      title: et.guides.drawingTitle(words(guide.title)),
      description: et.guides.drawingDescription(guide.steps.size, guide.outcomes.size),
      nowhere: et.guides.nowhere,
      idPrefix: 'joonis',
    },
  )
}
