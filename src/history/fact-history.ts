import type { Fact } from '../domain/fact.ts'
import { resolveFact } from '../facts/resolve.ts'
import { parseFacts } from '../knowledge-base/parse-facts.ts'
import { decodeSourceFile } from '../knowledge-base/source-file.ts'
import type { BlobReader } from './blob-reader.ts'
import type { FileVersion } from './file-tracks.ts'
import type { Landing } from './main-line.ts'
import type { ContentHistory, FactEdit } from './revision.ts'

const FACT_FILE = /^facts\//

/**
 * Facts that a commit made read otherwise on its own day, and those that were ever for
 * supervisors only. A value that begins later is no edit: it is told from its day on.
 */
export function factHistory(
  line: readonly Landing[],
  tracks: readonly (readonly [string, readonly FileVersion[]])[],
  reader: BlobReader,
): Pick<ContentHistory, 'factEdits' | 'restrictedFacts'> {
  const byLanding = Map.groupBy(
    tracks
      .filter(([path]) => FACT_FILE.test(path))
      .flatMap(([name, versions]) => versions.map((version) => ({ ...version, name }))),
    ({ landing }) => landing,
  )
  const files = new Map<string, readonly Fact[]>()
  const restricted = new Set<string>()
  const edits: FactEdit[] = []
  let before = new Map<string, Fact>()
  for (const landing of line) {
    const versions = byLanding.get(landing)
    if (!versions) continue
    for (const { name, path, blob } of versions)
      files.set(name, (blob && reader.once(path, blob, (bytes) => readFacts(path, bytes))) ?? [])
    const after = new Map([...files.values()].flat().map((fact) => [fact.id as string, fact]))
    for (const fact of after.values()) if (fact.audience === 'supervisors') restricted.add(fact.id)
    edits.push(...[...after.values()].flatMap((fact) => editOf(before.get(fact.id), fact, landing)))
    before = after
  }
  return { factEdits: edits, restrictedFacts: [...restricted] }
}

function editOf(before: Fact | undefined, after: Fact, { day }: Landing): readonly FactEdit[] {
  if (!before) return []
  const [old, now] = [before, after].map((fact) => resolveFact(fact, { id: fact.id }, day, 'et'))
  return old && now && old.text !== now.text
    ? [{ fact: after.id, label: after.label.et, day, before: old.text, after: now.text }]
    : []
}

function readFacts(path: string, bytes: Buffer): readonly Fact[] {
  const { file } = decodeSourceFile(path, bytes)
  return (file && parseFacts(file).value) ?? []
}
