import type { Answer, Translation } from '../domain/answer.ts'
import type { ApprovalRecord } from '../domain/approval.ts'
import type { Fact } from '../domain/fact.ts'
import type { Finding } from '../domain/finding.ts'
import type { GlossaryTerm } from '../domain/glossary.ts'
import type { Guide } from '../domain/guide.ts'
import type { TranslationLanguage } from '../domain/language.ts'
import type { LearningPath } from '../domain/learning-path.ts'
import { NO_PHRASES, type LetterPhrases } from '../domain/letter.ts'
import type { MissedSearch } from '../domain/missed-search.ts'
import type { Service } from '../domain/service.ts'
import type { AnswerId, Topic } from '../domain/topic.ts'
import { finding, findingAt } from './finding.ts'
import type { GoldenCall, Reviewers, Settings, VocabularyFile } from './knowledge-base.ts'
import { parseAnswer, parseTranslation, type Parsed } from './parse-answer.ts'
import { parseOnce, parseOtherOnce, type ParsedFiles } from './parsed-files.ts'
import type { SourceFile } from './source-file.ts'

/** The knowledge base while it is being filled. */
export class Draft {
  readonly answers = new Map<string, Answer>()
  readonly facts = new Map<string, Fact>()
  readonly guides = new Map<string, Guide>()
  readonly paths = new Map<string, LearningPath>()
  letters: LetterPhrases = NO_PHRASES
  glossary: readonly GlossaryTerm[] = []
  readonly approvals = new Map<string, readonly ApprovalRecord[]>()
  topics: readonly Topic[] = []
  services: readonly Service[] = []
  reviewers: Reviewers = { roles: new Map(), people: [] }
  settings: Settings = { starter: false, organisation: 'Teejuht', signals: false }
  readonly vocabulary: VocabularyFile[] = []
  goldenCalls: readonly GoldenCall[] = []
  missedSearches: readonly MissedSearch[] = []
  readonly findings: Finding[]
  readonly #translations: { id: string; translation: Translation }[] = []

  readonly #parsed: ParsedFiles

  constructor(findings: readonly Finding[], parsed: ParsedFiles) {
    this.findings = [...findings]
    this.#parsed = parsed
  }

  takeAnswer(file: SourceFile, id: AnswerId): void {
    const files = this.#parsed
    const parsed = parseOnce(files, files.answers, file, () => parseAnswer(file, id))
    this.take(parsed, (answer) => this.answers.set(id, answer))
  }

  takeTranslation(file: SourceFile, id: AnswerId, lang: TranslationLanguage): void {
    const files = this.#parsed
    const parsed = parseOnce(files, files.translations, file, () => parseTranslation(file, lang))
    this.take(parsed, (translation) => {
      this.#translations.push({ id, translation })
    })
  }

  takeOther<Value>(
    file: SourceFile,
    parse: (file: SourceFile) => Parsed<Value>,
    keep: (value: Value) => void,
  ): void {
    this.take(
      parseOtherOnce(this.#parsed, file, () => parse(file)),
      keep,
    )
  }

  take<Value>(parsed: Parsed<Value>, keep: (value: Value) => void): void {
    this.findings.push(...parsed.findings)
    if (parsed.value !== undefined) keep(parsed.value)
  }

  addFact(fact: Fact): void {
    const first = this.facts.get(fact.id)
    if (!first) this.facts.set(fact.id, fact)
    else
      this.findings.push(
        findingAt(
          'duplicate-id',
          fact.place,
          `Fakt „${fact.id}“ on juba olemas (${first.place.file}, rida ${String(first.place.line)}). Jäta üks või anna teisele oma nimi.`,
        ),
      )
  }

  joinTranslations(): void {
    for (const { id, translation } of this.#translations) {
      const answer = this.answers.get(id)
      if (answer)
        this.answers.set(id, {
          ...answer,
          translations: new Map([...answer.translations, [translation.lang, translation]]),
        })
      else if (!this.findings.some((found) => found.place.file === `answers/${id}.et.md`)) {
        this.findings.push(
          finding(
            'orphan-translation',
            translation.file,
            1,
            1,
            `Eestikeelne vastus „${id}.et.md“ puudub. Loo see käsuga „npm run new -- ${id}“ või paranda faili nimi.`,
          ),
        )
      }
    }
  }
}
