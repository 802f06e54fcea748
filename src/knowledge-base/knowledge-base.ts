import type { Answer } from '../domain/answer.ts'
import type { ApprovalRecord } from '../domain/approval.ts'
import type { Audience } from '../domain/audience.ts'
import type { Day } from '../domain/day.ts'
import type { Fact } from '../domain/fact.ts'
import type { Finding } from '../domain/finding.ts'
import type { GlossaryTerm } from '../domain/glossary.ts'
import type { Guide } from '../domain/guide.ts'
import type { Language } from '../domain/language.ts'
import type { LearningPath } from '../domain/learning-path.ts'
import type { LetterPhrases } from '../domain/letter.ts'
import type { MissedSearch } from '../domain/missed-search.ts'
import type { Place } from '../domain/place.ts'
import type { Service } from '../domain/service.ts'
import type { Topic } from '../domain/topic.ts'

/** A role that may approve, and what. */
export interface ReviewerRole {
  readonly title: string
  readonly topics: '*' | readonly string[]
  readonly languages: readonly Language[]
  readonly audiences: readonly Audience[]
  readonly starter: boolean
}

/** Who may approve: roles, and people in them by their Git identity. */
export interface Reviewers {
  readonly roles: ReadonlyMap<string, ReviewerRole>
  readonly people: readonly {
    readonly person: string
    readonly roles: readonly string[]
    readonly signingKeys?: readonly string[] | undefined
  }[]
}

/** Where the browser editor finds the repository. */
export interface EditorSettings {
  readonly forge: 'gitlab' | 'github'
  /** `group/project` or `owner/name`. */
  readonly repository: string
  readonly branch: string
  /** The forge's address without a slash at its end. */
  readonly address: string
  /** The content folder's path in the repository. */
  readonly content: string
  /** GitLab: the application by which people sign in. */
  readonly 'app-id'?: string | undefined
  /** GitHub: the sign-in relay. */
  readonly relay?: string | undefined
}

/** Where agents' reports go: a project on a forge, or a mailbox. */
export interface ReportSettings {
  readonly forge: 'github' | 'gitlab' | 'mail'
  readonly address: string
}

/** Settings of the whole guide. */
export interface Settings {
  /** While true, approvals by the starter role hold and every page says that this is starter content. */
  readonly starter: boolean
  readonly organisation: string
  /** Without it `/toimetaja/` says how to set it up. */
  readonly editor?: EditorSettings | undefined
  /** Whether pages send anonymous signals of use to the web server's log. */
  readonly signals: boolean
  /** Where agents' reports go; without it to the editor's repository. */
  readonly report?: ReportSettings | undefined
  /** For the accessibility statement; what is not given is shown as a gap to fill in. */
  readonly accessibility?:
    { readonly contact?: string | undefined; readonly reviewed?: Day | undefined } | undefined
}

/** A call as a caller words it, with the answers that would be right. */
export interface GoldenCall {
  readonly lang: Language
  readonly words: string
  readonly answerIds: readonly string[]
  /** A call that must stay among the first three hits whatever else changes. */
  readonly isProtected: boolean
  readonly place: Place
}

/** A vocabulary file as parsed YAML; `src/search` gives it meaning. */
export interface VocabularyFile {
  readonly name: string
  readonly value: unknown
  readonly placeOf: (path: readonly PropertyKey[]) => Place
}

/** All of `content/`, typed. Faulty parts are left out and told in `findings`. */
export interface KnowledgeBase {
  readonly answers: ReadonlyMap<string, Answer>
  readonly facts: ReadonlyMap<string, Fact>
  readonly guides: ReadonlyMap<string, Guide>
  /** By id. */
  readonly paths: ReadonlyMap<string, LearningPath>
  readonly letters: LetterPhrases
  /** In the order of the file. */
  readonly glossary: readonly GlossaryTerm[]
  readonly approvals: ReadonlyMap<string, readonly ApprovalRecord[]>
  readonly topics: readonly Topic[]
  /** The rows of the service grid, in the editors' order. */
  readonly services: readonly Service[]
  readonly reviewers: Reviewers
  readonly settings: Settings
  readonly vocabulary: readonly VocabularyFile[]
  readonly goldenCalls: readonly GoldenCall[]
  /** Of the last report on the server's log; the supervisors' work list has them. */
  readonly missedSearches: readonly MissedSearch[]
  readonly findings: readonly Finding[]
}
