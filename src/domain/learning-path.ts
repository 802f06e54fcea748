import type { Brand } from '../support/brand.ts'
import type { Audience } from './audience.ts'
import type { Language } from './language.ts'
import type { Place } from './place.ts'
import type { SectionName } from './section.ts'
import type { TransportMode } from './transport-mode.ts'

/** A learning path's file name without ending; stable for ever, also its URL. */
export type PathId = Brand<string, 'PathId'>

/** Which golden calls a practice draws from. What is left empty does not narrow. */
export interface CallSelection {
  readonly topics: readonly string[]
  readonly modes: readonly TransportMode[]
  readonly languages: readonly Language[]
  /** Only calls whose best answer is one of these. */
  readonly answers: readonly string[]
}

/** What a step asks of the learner. */
export type StepTarget =
  | { readonly kind: 'answer'; readonly id: string; readonly section?: SectionName | undefined }
  | { readonly kind: 'guide'; readonly id: string }
  | {
      readonly kind: 'practice'
      readonly id: string
      readonly title: string
      readonly selection: CallSelection
      /** How many calls make the step done. */
      readonly count: number
    }
  /** A short text of the path's own. The body is Markdown and may refer to facts and answers. */
  | { readonly kind: 'text'; readonly id: string; readonly title: string; readonly body: string }

/** A step of a path with the sentence that says what it is good for. */
export interface PathStep {
  /** Unique in the path and stable: a learner's progress is kept by it. */
  readonly key: string
  readonly why: string
  readonly target: StepTarget
  readonly place: Place
}

/** What a new colleague goes through, in order. Staff text, hence Estonian only. */
export interface LearningPath {
  readonly id: PathId
  readonly file: string
  readonly title: string
  /** Whom it is for and what one can do after it. */
  readonly summary: string
  readonly audience: Audience
  /** Paths are listed by this number, the smallest first. */
  readonly order: number
  readonly steps: readonly PathStep[]
}

const PATH_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Reads an id: small ASCII letters, digits and single hyphens. */
export function parsePathId(text: string): PathId | undefined {
  return PATH_ID.test(text) && text.length <= 80 ? (text as PathId) : undefined
}
