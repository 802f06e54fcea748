import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { approve, type ApprovalOutcome } from '../../src/approvals/approve.ts'
import { readAuthorship } from '../../src/approvals/authorship.ts'
import { runChecks } from '../../src/checks/all.ts'
import type { Day } from '../../src/domain/day.ts'
import type { Language } from '../../src/domain/language.ts'
import type { KnowledgeBase } from '../../src/knowledge-base/knowledge-base.ts'
import { loadKnowledgeBase } from '../../src/knowledge-base/load.ts'
import { ANNE, GitRepository, JURI, MARI, type CommitOptions } from './git-repository.ts'

const GOOD = join(import.meta.dirname, '..', 'fixtures', 'good')

/** The roles of Mari and Anne (specialists) and Jüri (reviews translations only). */
export const REVIEWERS = `roles:
  algsisu:
    title: "Algsisu"
    topics: "*"
    languages: ["et", "ru", "en"]
    audiences: ["agents", "supervisors"]
    starter: true
  vanemspetsialist:
    title: "Vanemspetsialist"
    topics: "*"
    languages: ["et", "ru", "en"]
    audiences: ["agents", "supervisors"]
  tolke-ulevaataja:
    title: "Tõlke ülevaataja"
    topics: "*"
    languages: ["ru", "en"]
    audiences: ["agents"]
people:
  - person: "${MARI}"
    roles: ["vanemspetsialist"]
  - person: "${ANNE}"
    roles: ["vanemspetsialist"]
  - person: "${JURI}"
    roles: ["tolke-ulevaataja"]
`

/** A throw-away repository that holds the good fixture content in `content/`, with people who may approve. */
export class ContentRepository extends GitRepository {
  readonly content = join(this.folder, 'content')

  /** The first commit is Mari's, of everything. */
  constructor(options: CommitOptions = {}) {
    super()
    cpSync(GOOD, this.content, { recursive: true })
    this.write('content/reviewers.yml', REVIEWERS)
    this.commit('Algne sisu', options)
  }

  load(): KnowledgeBase {
    return loadKnowledgeBase(this.content)
  }

  /** Replaces words in a file of the content. @throws when they are not there. */
  edit(file: string, from: string, to: string): void {
    const path = join(this.content, file)
    const text = readFileSync(path, 'utf8')
    if (!text.includes(from)) throw new Error(`${file} does not hold „${from}“`)
    this.write(`content/${file}`, text.replace(from, to))
  }

  /** What `npm run approve` does as this person, without a commit. */
  tryApprove(
    person: string | undefined,
    { id = 'alfa', role = 'vanemspetsialist', languages, day = '2026-11-22' }: ApprovalOptions = {},
  ): ApprovalOutcome {
    const content = this.load()
    const request = { id, role, languages, day: day as Day, person }
    return approve(content, runChecks(content), request, readAuthorship(this.content, content))
  }

  /** Writes the record that `tryApprove` makes. @throws with the reason when it is refused. */
  approve(person: string | undefined, options: ApprovalOptions = {}): void {
    const outcome = this.tryApprove(person, options)
    if (outcome.kind === 'refused') throw new Error(outcome.reason)
    this.write(`content/approvals/${options.id ?? 'alfa'}.yml`, outcome.yaml)
  }

  /** A record that a hand wrote, for the Estonian words as they stand, whoever may. */
  forge(person: string, { day = '2026-11-22', role = 'vanemspetsialist' } = {}): void {
    const content = this.load()
    const outcome = approve(content, [], {
      id: 'alfa',
      role: 'algsisu',
      languages: ['et'],
      day: day as Day,
    })
    if (outcome.kind === 'refused') throw new Error(outcome.reason)
    const last = outcome.yaml.lastIndexOf('role: "algsisu"')
    const text = outcome.yaml
    this.write(
      'content/approvals/alfa.yml',
      `${text.slice(0, last)}role: "${role}"\n    person: "${person}"${text.slice(last + 15)}`,
    )
  }
}

/** Which approval. */
export interface ApprovalOptions {
  readonly id?: string
  readonly role?: string
  readonly languages?: readonly Language[]
  readonly day?: string
}
