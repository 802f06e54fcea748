import type { Brand } from '../support/brand.ts'
import type { Restriction, Review } from './answer.ts'
import type { Audience } from './audience.ts'
import type { Place } from './place.ts'
import type { SectionName } from './section.ts'
import type { AnswerMode } from './transport-mode.ts'

/** A decision guide's file name without ending; stable for ever, also its URL. */
export type GuideId = Brand<string, 'GuideId'>

/** One possible reply to a question and where it leads: to a step or an outcome, by name. */
export interface GuideOption {
  readonly label: string
  readonly next: string
}

/** A question to the caller with its possible replies, numbered from 1 by their order. */
export interface GuideStep {
  readonly name: string
  readonly question: string
  /** What helps the agent to judge the reply. */
  readonly hint?: string | undefined
  readonly options: readonly GuideOption[]
}

/** Where a route ends: the answer that holds, and what to tell at once. */
export interface GuideOutcome {
  readonly name: string
  /** The id of the answer that the outcome rests on. */
  readonly answer: string
  /** The section of that answer to open. */
  readonly section?: SectionName | undefined
  /** One or two sentences. */
  readonly text: string
  /** To whom the caller is handed over, when it is not for the administration. */
  readonly handOver?: string | undefined
}

/** The bare shape of a guide: enough to walk it and to look for faults in its routes. */
export interface GuideGraph {
  readonly start: string
  readonly steps: ReadonlyMap<string, { readonly options: readonly { readonly next: string }[] }>
  readonly outcomes: { has(name: string): boolean }
}

/**
 * A decision guide: questions that lead to the right answer.
 *
 * Every text may hold references to facts. It is staff text, hence Estonian only.
 */
export interface Guide extends GuideGraph {
  readonly id: GuideId
  readonly file: string
  readonly title: string
  readonly audience: Audience
  readonly modes: readonly AnswerMode[]
  readonly topic: string
  readonly restriction?: Restriction | undefined
  readonly review: Review
  /** Open questions; with any, the guide stays a draft. */
  readonly verify: readonly string[]
  readonly steps: ReadonlyMap<string, GuideStep>
  readonly outcomes: ReadonlyMap<string, GuideOutcome>
  /** Where fields stand, by path (`steps.kaart.options.0.next`), for findings. */
  readonly fieldPlaces: ReadonlyMap<string, Place>
}

/** More options than this could not be chosen by one number key. */
export const MAX_OPTIONS = 9

/** More questions than this are asked only when nothing else helps: the caller is waiting. */
export const COMFORTABLE_QUESTIONS = 5

const GUIDE_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Reads an id: small ASCII letters, digits and single hyphens. */
export function parseGuideId(text: string): GuideId | undefined {
  return GUIDE_ID.test(text) && text.length <= 80 ? (text as GuideId) : undefined
}

/** The name of a guide's file in `approvals/`, and how commands name it beside answers. */
export function guideApprovalKey(id: string): string {
  return `juhis-${id}`
}

/** A text of a guide and the path of the field that holds it. */
export interface GuideText {
  readonly path: string
  readonly text: string
}

/** Every text of a guide, in the order of its file. */
export function textsOfGuide(guide: Guide): readonly GuideText[] {
  const steps = [...guide.steps.values()].flatMap((step) => [
    { path: `steps.${step.name}.question`, text: step.question },
    ...given(`steps.${step.name}.hint`, step.hint),
    ...step.options.map(({ label }, index) => ({
      path: `steps.${step.name}.options.${String(index)}.label`,
      text: label,
    })),
  ])
  const outcomes = [...guide.outcomes.values()].flatMap((outcome) => [
    { path: `outcomes.${outcome.name}.text`, text: outcome.text },
    ...given(`outcomes.${outcome.name}.handOver`, outcome.handOver),
  ])
  return [{ path: 'title', text: guide.title }, ...steps, ...outcomes]
}

function given(path: string, text: string | undefined): readonly GuideText[] {
  return text === undefined ? [] : [{ path, text }]
}

/** Where a field of a guide stands; the head of the file when it is not written there. */
export function placeInGuide(guide: Guide, path: string): Place {
  return guide.fieldPlaces.get(path) ?? { file: guide.file, line: 1, column: 1 }
}
