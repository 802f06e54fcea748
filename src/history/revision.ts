import type { Audience } from '../domain/audience.ts'
import type { Digest } from '../domain/approval.ts'
import type { Day } from '../domain/day.ts'
import type { Language } from '../domain/language.ts'
import type { SectionName } from '../domain/section.ts'
import type { AnswerMode } from '../domain/transport-mode.ts'

/** A paragraph, a list's line or a table's row as words; references stand in it as written. */
export interface WordBlock {
  readonly kind: 'paragraph' | 'list' | 'row'
  readonly text: string
  /** It stood in a block for supervisors only. */
  readonly restricted: boolean
}

/** The words of one language of an answer at some time. Plain data, so that it can be kept in a file. */
export interface AnswerWords {
  readonly digest: Digest
  readonly title: string
  /** Of the Estonian text; a translation has none of its own. */
  readonly audience?: Audience | undefined
  readonly modes: readonly AnswerMode[]
  /** The gaps of its letter, as JSON: what the agent must fill in. */
  readonly gaps: string
  /** From and until when it holds, as JSON. */
  readonly valid: string
  readonly sections: readonly {
    readonly name: SectionName
    readonly blocks: readonly WordBlock[]
    /** Where its links lead, in order. */
    readonly links: readonly string[]
  }[]
}

/**
 * What happened to a text, as an agent cares about it: callers hear something else
 * (`meaning`), or the same in other words (`wording`).
 */
export type RevisionKind = 'new' | 'meaning' | 'wording' | 'withdrawn'

/** One step in the life of a text on the main line. */
export interface Revision {
  readonly commit: string
  readonly day: Day
  readonly kind: RevisionKind
  /** Git identities of those who wrote it. Never for a page: pages name roles. */
  readonly writers: readonly string[]
  /** The id that the answer had before, when this step renamed it. */
  readonly renamedFrom?: string | undefined
  /** None once it is withdrawn, or when the file could not be read then. */
  readonly words?: AnswerWords | undefined
}

/** One language of an answer through time. */
export interface TextHistory {
  readonly id: string
  readonly language: Language
  /** Oldest first. */
  readonly revisions: readonly Revision[]
}

/** All that Git tells of the content's life up to a commit. */
export interface ContentHistory {
  readonly head: string
  readonly texts: readonly TextHistory[]
  /** Every approval that was ever recorded, by answer and language. */
  readonly approvals: readonly RecordedApproval[]
  readonly factEdits: readonly FactEdit[]
  /** Facts that were for supervisors at any time. */
  readonly restrictedFacts: readonly string[]
}

/** A digest that somebody stood for. */
export interface RecordedApproval {
  readonly id: string
  readonly language: Language
  readonly digest: Digest
  readonly role: string
  readonly day: Day
}

/** A fact that read otherwise after a commit on the very day of the commit: a correction, not a planned change. */
export interface FactEdit {
  readonly fact: string
  readonly label: string
  readonly day: Day
  readonly before: string
  readonly after: string
}
