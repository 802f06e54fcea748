import { compareFindings, type Finding } from '../domain/finding.ts'
import { parseGuideId } from '../domain/guide.ts'
import type { TranslationLanguage } from '../domain/language.ts'
import { parsePathId } from '../domain/learning-path.ts'
import { parseAnswerId } from '../domain/topic.ts'
import { Draft } from './draft.ts'
import { finding } from './finding.ts'
import type { KnowledgeBase } from './knowledge-base.ts'
import { MISSED_SEARCHES_FILE, parseMissedSearches } from './missed-searches.ts'
import type { Parsed } from './parse-answer.ts'
import { parseFacts } from './parse-facts.ts'
import { parseGlossary } from './parse-glossary.ts'
import { parseGoldenCalls } from './parse-golden-calls.ts'
import { parseGuide } from './parse-guide.ts'
import { joinPhrases, parseLetters } from './parse-letters.ts'
import { parsePath } from './parse-path.ts'
import { parseServices } from './parse-services.ts'
import { parseApprovals, parseReviewers, parseSettings, parseTopics } from './parse-settings.ts'
import { forgetMissing, noParsedFiles, type ParsedFiles } from './parsed-files.ts'
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
