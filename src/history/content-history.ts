import type { Language } from '../domain/language.ts'
import { parseApprovals } from '../knowledge-base/parse-settings.ts'
import { noParsedFiles, type ParsedFiles } from '../knowledge-base/parsed-files.ts'
import { decodeSourceFile } from '../knowledge-base/source-file.ts'
import { ANSWER_FILE, readAnswerWords } from './answer-words.ts'
import { openBlobs, type BlobReader } from './blob-reader.ts'
import { CHANGE_TRAILER, classifyChange, parseChangeMeaning } from './classify-change.ts'
import { pathInFolder } from './content-at.ts'
import { factHistory } from './fact-history.ts'
import { fileTracks, type FileVersion } from './file-tracks.ts'
import type { GitOutcome } from './git-outcome.ts'
import { formatIdentity } from './git.ts'
import { landings } from './main-line.ts'
import type { RepositoryLog } from './repository-log.ts'
import type {
  AnswerWords,
  ContentHistory,
  RecordedApproval,
  Revision,
  RevisionKind,
  TextHistory,
} from './revision.ts'

const APPROVAL_FILE = /^approvals\/([^/]+)\.yml$/

/** Tells the life of the content along the main line. Two Gits run: one log, one read of all blobs. Most blobs are the files of today, which are `parsed` already. */
export function buildContentHistory(
  { repository, head, log }: RepositoryLog,
  parsed: ParsedFiles = noParsedFiles(),
): GitOutcome<ContentHistory> {
  const line = landings(log, head)
  const tracks = fileTracks(line, (path) => pathInFolder(repository, path))
  const followed = [...tracks].filter(([path]) => FOLLOWED.test(path))
  const blobs = openBlobs(
    repository,
    followed.flatMap(([, versions]) => versions.flatMap(({ blob }) => blob ?? [])),
  )
  if (blobs.kind === 'failed') return blobs
  const reader = blobs.value
  return {
    kind: 'found',
    value: {
      head,
      texts: followed.flatMap(
        ([path, versions]) => textHistory(path, versions, reader, parsed) ?? [],
      ),
      approvals: followed.flatMap(([path, versions]) => recordedApprovals(path, versions, reader)),
      ...factHistory(line, followed, reader),
    },
  }
}

const FOLLOWED = /^(answers\/[^/]+\.(et|ru|en)\.md|approvals\/[^/]+\.yml|facts\/[^/]+\.ya?ml)$/

function textHistory(
  path: string,
  versions: readonly FileVersion[],
  reader: BlobReader,
  parsed: ParsedFiles,
): TextHistory | undefined {
  const [, id = '', language = ''] = ANSWER_FILE.exec(path) ?? []
  if (!id) return undefined
  const revisions: Revision[] = []
  let last: { readonly words: AnswerWords; readonly path: string } | undefined
  for (const version of versions) {
    const words =
      version.blob &&
      reader.once(version.path, version.blob, (bytes) =>
        readAnswerWords(version.path, bytes, parsed),
      )
    const isThere = revisions.at(-1)?.words !== undefined
    const renamed = isThere && last && last.path !== version.path
    const kind = words ? kindOf(version, isThere ? last?.words : undefined, words) : 'withdrawn'
    if (words ? kind || renamed : isThere) {
      const { commit, day } = version.landing
      revisions.push({
        commit: commit.id,
        day,
        kind: kind ?? 'wording',
        writers: writersOf(version),
        ...(renamed && { renamedFrom: ANSWER_FILE.exec(last?.path ?? '')?.[1] }),
        ...(words && { words }),
      })
    }
    if (words) last = { words, path: version.path }
  }
  return { id, language: language as Language, revisions }
}

/** What a version is against the one before; nothing when its words are the same. */
function kindOf(
  { landing: { brought } }: FileVersion,
  before: AnswerWords | undefined,
  words: AnswerWords,
): RevisionKind | undefined {
  if (!before) return 'new'
  if (before.digest === words.digest && before.valid === words.valid) return undefined
  const said = brought.flatMap(({ trailers }) =>
    trailers
      .filter(([key]) => key === CHANGE_TRAILER)
      .map(([, value]) => parseChangeMeaning(value)),
  )
  // Of several words the weightier one counts.
  const meaning = said.includes('meaning') ? 'meaning' : said.find((one) => one !== undefined)
  return classifyChange(before, words, meaning)
}

function writersOf({ landing, path }: FileVersion): readonly string[] {
  const wrote = landing.brought.filter(({ changes }) =>
    changes.some((change) => change.path.endsWith(path)),
  )
  const authors = wrote
    // A merge brings others' work; its own author counts only when nobody else does.
    .filter(({ parents }) => parents.length < 2 || wrote.length === 1)
    .flatMap(({ author, coAuthors }) => [author, ...coAuthors])
  return [...new Set(authors.map(formatIdentity))].toSorted()
}

function recordedApprovals(
  path: string,
  versions: readonly FileVersion[],
  reader: BlobReader,
): readonly RecordedApproval[] {
  const id = APPROVAL_FILE.exec(path)?.[1]
  // Records are only added; the last file that there was holds them all.
  const blob = versions.findLast((version) => version.blob)?.blob
  if (!id || !blob) return []
  const records = reader.once(path, blob, (bytes) => {
    const { file } = decodeSourceFile(path, bytes)
    return file && parseApprovals(file).value
  })
  return (records ?? []).map(({ lang, digest, role, day }) => ({
    id,
    language: lang,
    digest,
    role,
    day,
  }))
}
