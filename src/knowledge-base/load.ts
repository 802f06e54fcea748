import type { Answer, Translation } from '../domain/answer.ts'
import type { ApprovalRecord } from '../domain/approval.ts'
import type { Fact } from '../domain/fact.ts'
import { compareFindings, type Finding } from '../domain/finding.ts'
import type { GlossaryTerm } from '../domain/glossary.ts'
import { parseGuideId, type Guide } from '../domain/guide.ts'
import type { TranslationLanguage } from '../domain/language.ts'
import { parsePathId, type LearningPath } from '../domain/learning-path.ts'
import { NO_PHRASES, type LetterPhrases } from '../domain/letter.ts'
import type { MissedSearch } from '../domain/missed-search.ts'
import type { Service } from '../domain/service.ts'
import { parseAnswerId, type AnswerId, type Topic } from '../domain/topic.ts'
import { finding, findingAt } from './finding.ts'
import type {
  GoldenCall,
  KnowledgeBase,
  Reviewers,
  Settings,
  VocabularyFile,
} from './knowledge-base.ts'
import { MISSED_SEARCHES_FILE, parseMissedSearches } from './missed-searches.ts'
import { parseAnswer, parseTranslation, type Parsed } from './parse-answer.ts'
import { parseFacts } from './parse-facts.ts'
import { parseGlossary } from './parse-glossary.ts'
import { parseGoldenCalls } from './parse-golden-calls.ts'
import { parseGuide } from './parse-guide.ts'
import { joinPhrases, parseLetters } from './parse-letters.ts'
import { parsePath } from './parse-path.ts'
import { parseServices } from './parse-services.ts'
import { parseApprovals, parseReviewers, parseSettings, parseTopics } from './parse-settings.ts'
import {
  forgetMissing,
  noParsedFiles,
  parseOnce,
  parseOtherOnce,
  type ParsedFiles,
} from './parsed-files.ts'
import { readSourceFiles, type SourceFile } from './source-file.ts'
import type { FolderFiles, SourceFolder } from './source-folder.ts'
import { parseVocabularyValue, vocabularyFile } from './vocabulary-file.ts'

/**
 * Reads a content folder into one typed value. The only way from disk to the guide.
 *
 * Never throws for what an editor wrote: every fault is in `findings`. Files whose text
 * is as in `parsed` are not parsed again; afterwards `parsed` holds just what is in the folder.
 *
 * @throws when the folder does not exist or may not be read.
 */
export function loadKnowledgeBase(
  folder: string,
  parsed: ParsedFiles = noParsedFiles(),
): KnowledgeBase {
  return loadRead(readSourceFiles(folder), parsed)
}

/** The same for a folder whose files have been read. */
export function loadRead(
  { files, findings }: FolderFiles,
  parsed: ParsedFiles = noParsedFiles(),
): KnowledgeBase {
  forgetMissing(parsed, files)
  return parseKnowledgeBase(files, findings, parsed)
}

/** The same for a folder of which some files have changed since it was read. */
export function loadChanged(
  folder: SourceFolder,
  changed: readonly string[],
  parsed: ParsedFiles,
): KnowledgeBase {
  return loadRead(folder.read(changed), parsed)
}

/** Parses files already read; the order of files does not matter. */
export function parseKnowledgeBase(
  files: readonly SourceFile[],
  readFindings: readonly Finding[] = [],
  parsed: ParsedFiles = noParsedFiles(),
): KnowledgeBase {
  const draft = new Draft(readFindings, parsed)
  for (const file of files) readFile(draft, file)
  draft.joinTranslations()
  return { ...draft, findings: draft.findings.toSorted(compareFindings) }
}

/** The knowledge base while it is being filled. */
class Draft {
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

const ANSWER_FILE = /^answers\/([^/]+)\.(et|ru|en)\.md$/
const GUIDE_FILE = /^guides\/([^/]+)\.yml$/
const PATH_FILE = /^learning\/([^/]+)\.yml$/

function readFile(draft: Draft, file: SourceFile): void {
  const answer = ANSWER_FILE.exec(file.path)
  const guide = GUIDE_FILE.exec(file.path)
  const path = PATH_FILE.exec(file.path)
  if (answer) readAnswer(draft, file, answer[1] ?? '', answer[2] ?? '')
  else if (guide) readGuide(draft, file, guide[1] ?? '')
  else if (path) readPath(draft, file, path[1] ?? '')
  else if (/^facts\/[^/]+\.ya?ml$/.test(file.path))
    draft.takeOther(file, parseFacts, (facts) =>
      facts.forEach((fact) => {
        draft.addFact(fact)
      }),
    )
  else if (/^approvals\/[^/]+\.yml$/.test(file.path))
    draft.takeOther(file, parseApprovals, (records) =>
      draft.approvals.set(file.path.slice(10, -4), records),
    )
  else if (/^vocabulary\/[^/]+\.yml$/.test(file.path)) readVocabulary(draft, file)
  else if (/^letters\/[^/]+\.yml$/.test(file.path))
    draft.takeOther(file, parseLetters, (phrases) => {
      draft.take(joinPhrases(draft.letters, phrases), (joined) => {
        draft.letters = joined
      })
    })
  else if (!readSingle(draft, file) && !KNOWN_ELSEWHERE.test(file.path)) {
    draft.findings.push(
      finding(
        'misplaced-file',
        file.path,
        1,
        1,
        'Faili nimi või koht ei vasta sisukausta korrale, seda ei loeta. Vastus on „answers/<nimi>.<et|ru|en>.md“, fakt „facts/<rühm>.yml“; vaata content/README.md.',
      ),
    )
  }
}

/** Files of which there is one each; false when this is none of them. */
function readSingle(draft: Draft, file: SourceFile): boolean {
  const parse = SINGLE_FILES.get(file.path)
  parse?.(draft, file)
  return parse !== undefined
}

const SINGLE_FILES: ReadonlyMap<string, (draft: Draft, file: SourceFile) => void> = new Map([
  single('glossary.yml', parseGlossary, (draft, glossary) => (draft.glossary = glossary)),
  single('topics.yml', parseTopics, (draft, topics) => (draft.topics = topics)),
  single('services.yml', parseServices, (draft, services) => (draft.services = services)),
  single('settings.yml', parseSettings, (draft, settings) => (draft.settings = settings)),
  single('reviewers.yml', parseReviewers, (draft, reviewers) => (draft.reviewers = reviewers)),
  single('golden-calls.tsv', parseGoldenCalls, (draft, calls) => (draft.goldenCalls = calls)),
  single(MISSED_SEARCHES_FILE, parseMissedSearches, (draft, searches) => {
    draft.missedSearches = searches
  }),
])

function single<Value>(
  path: string,
  parse: (file: SourceFile) => Parsed<Value>,
  keep: (draft: Draft, value: Value) => void,
): readonly [string, (draft: Draft, file: SourceFile) => void] {
  return [
    path,
    (draft, file) => {
      draft.takeOther(file, parse, (value) => {
        keep(draft, value)
      })
    },
  ]
}

// Read by others, or by people.
const KNOWN_ELSEWHERE = /^README\.md$/

function readAnswer(draft: Draft, file: SourceFile, name: string, lang: string): void {
  const id = parseAnswerId(name)
  if (!id) draft.findings.push(unfitName(file, 'Vastuse', name))
  else if (lang === 'et') draft.takeAnswer(file, id)
  else draft.takeTranslation(file, id, lang as TranslationLanguage)
}

function readGuide(draft: Draft, file: SourceFile, name: string): void {
  const id = parseGuideId(name)
  if (id)
    draft.takeOther(
      file,
      () => parseGuide(file, id),
      (guide) => draft.guides.set(id, guide),
    )
  else draft.findings.push(unfitName(file, 'Juhise', name))
}

function readPath(draft: Draft, file: SourceFile, name: string): void {
  const id = parsePathId(name)
  if (id)
    draft.takeOther(
      file,
      () => parsePath(file, id),
      (path) => draft.paths.set(id, path),
    )
  else draft.findings.push(unfitName(file, 'Õpperaja', name))
}

function unfitName(file: SourceFile, whose: string, name: string): Finding {
  return finding(
    'misplaced-file',
    file.path,
    1,
    1,
    `${whose} nimi „${name}“ ei sobi aadressiks. Kasuta väiketähti a–z, numbreid ja sidekriipse (ilma täpitähtedeta).`,
  )
}

function readVocabulary(draft: Draft, file: SourceFile): void {
  draft.takeOther(file, parseVocabularyValue, (value) => {
    draft.vocabulary.push(vocabularyFile(file, value))
  })
}
