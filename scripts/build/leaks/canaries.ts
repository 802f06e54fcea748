import type { ApprovalRecord, Role } from '../../../src/domain/approval.ts'
import type { Day } from '../../../src/domain/day.ts'
import type { KnowledgeBase } from '../../../src/knowledge-base/knowledge-base.ts'
import { digestOf, guideDigest } from '../../../src/knowledge-base/digest.ts'
import { parseKnowledgeBase } from '../../../src/knowledge-base/load.ts'
import { CANARY_FILES, CANARY_ID } from './canary-files.ts'

// Allowed to approve anything, so that only the audience keeps a canary off the pages.
const ROLE = 'kanaarilind' as Role
const DAY = '2000-01-01' as Day

/**
 * The content with made-up restricted texts beside the real ones: one of every kind that can
 * be restricted, approved and named by nothing that agents read.
 *
 * Every build carries them in memory. So the search for leaks always has something to look
 * for, and a page that goes round the gate is caught even while no real text is restricted.
 */
export function withCanaries(content: KnowledgeBase): KnowledgeBase {
  const planted = parseKnowledgeBase(CANARY_FILES)
  const faults = planted.findings.map(({ place, message }) => `${place.file}: ${message}`)
  if (faults.length > 0) throw new Error(`The canaries cannot be read: ${faults.join('; ')}`)
  const { letters } = planted
  return {
    ...content,
    answers: new Map([...content.answers, ...planted.answers]),
    facts: new Map([...content.facts, ...planted.facts]),
    guides: new Map([...content.guides, ...planted.guides]),
    letters: {
      ...content.letters,
      salutations: [...content.letters.salutations, ...letters.salutations],
      closings: [...content.letters.closings, ...letters.closings],
      signatures: [...content.letters.signatures, ...letters.signatures],
    },
    glossary: [...content.glossary, ...planted.glossary],
    topics: [...content.topics, ...planted.topics],
    services: [...content.services, ...planted.services],
    goldenCalls: [...content.goldenCalls, ...planted.goldenCalls],
    vocabulary: plantWords(content.vocabulary, planted.vocabulary),
    reviewers: {
      ...content.reviewers,
      roles: new Map([...content.reviewers.roles, ...planted.reviewers.roles]),
    },
    approvals: new Map([...content.approvals, ...approvalsOf(planted)]),
  }
}

function approvalsOf(planted: KnowledgeBase): readonly [string, readonly ApprovalRecord[]][] {
  const place = { file: `approvals/${CANARY_ID}.yml`, line: 1, column: 1 }
  const record = { role: ROLE, day: DAY, place } as const
  return [
    ...[...planted.answers.values()].map((answer): [string, readonly ApprovalRecord[]] => [
      answer.id,
      (['et', 'ru', 'en'] as const).map((lang) => ({
        ...record,
        lang,
        digest: digestOf(answer, lang),
      })),
    ]),
    ...[...planted.guides.values()].map((guide): [string, readonly ApprovalRecord[]] => [
      `juhis-${guide.id}`,
      [{ ...record, lang: 'et', digest: guideDigest(guide) }],
    ]),
  ]
}

// Files of one name are one: lists are joined by their key, maps of names are merged.
function plantWords(
  real: KnowledgeBase['vocabulary'],
  planted: KnowledgeBase['vocabulary'],
): KnowledgeBase['vocabulary'] {
  return real.map((file) => {
    const canary = planted.find(({ name }) => name === file.name)
    return canary ? { ...file, value: join(file.value, canary.value) } : file
  })
}

function join(left: unknown, right: unknown): unknown {
  if (Array.isArray(left) && Array.isArray(right)) return [...(left as unknown[]), ...right]
  if (typeof left !== 'object' || typeof right !== 'object' || !left || !right) return left
  const joined = Object.entries(right).map(([key, value]) => [
    key,
    key in left ? join((left as Record<string, unknown>)[key], value) : (value as unknown),
  ])
  return { ...left, ...Object.fromEntries(joined) } as unknown
}
