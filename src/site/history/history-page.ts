import { formatDay } from '../../domain/day.ts'
import type { Language } from '../../domain/language.ts'
import { SECTIONS, type SectionName } from '../../domain/section.ts'
import { publishedVersions, type PublishedVersion } from '../../history/published-versions.ts'
import { diffBlocks, diffWords } from '../../history/word-diff.ts'
import { answerAddress } from '../addresses.ts'
import type { Site } from '../load-site.ts'
import type { PublishedAnswer } from '../published.ts'
import { renderDiff } from './render-diff.ts'
import { shownBlocks, type WordsContext } from './shown-words.ts'
import { siteHistory, type SiteHistory } from './site-history.ts'
import { reasonUnknown } from './unknown-history.ts'

/** What changed in a section, a block each, as HTML. */
export interface SectionChange {
  readonly name: SectionName
  readonly blocks: readonly string[]
}

/** One approved version of one language. */
export interface HistoryVersion {
  readonly language: Language
  readonly day: string
  readonly kind: PublishedVersion['kind']
  /** Roles by `reviewers.yml`; never names or addresses. Empty when the writers have none. */
  readonly writtenBy: readonly string[]
  readonly approvedBy: string
  readonly approvedOn: string
  /** What changed in the title, as HTML. */
  readonly title?: string | undefined
  readonly sections: readonly SectionChange[]
  readonly wasRenamed: boolean
}

/** What `/vastused/<id>/ajalugu/` shows. */
export interface HistoryPage {
  readonly id: string
  readonly title: string
  readonly address: string
  /** Why there is no history, in words; nothing when there is. */
  readonly unknown?: string | undefined
  /** Words of the past are kept back: some of them are or were for supervisors only. */
  readonly withheld: boolean
  /** Newest first. */
  readonly versions: readonly HistoryVersion[]
}

/** The history of every published answer. */
export function buildHistoryPages(site: Site): readonly HistoryPage[] {
  const outcome = siteHistory(site)
  return site.published.map((published) => {
    const { id, title } = published.answer
    const page = { id, title, address: answerAddress(id), withheld: false, versions: [] }
    return outcome.kind === 'unknown'
      ? { ...page, unknown: reasonUnknown(outcome.fault) }
      : {
          ...page,
          withheld: outcome.restricted.isTouched(id),
          versions: versionsOf(site, outcome, published),
        }
  })
}

function versionsOf(
  site: Site,
  { history, restricted }: SiteHistory,
  { answer, texts }: PublishedAnswer,
): readonly HistoryVersion[] {
  const published = new Set(texts.map(({ language }) => language))
  return history.texts
    .filter(({ id, language }) => id === answer.id && published.has(language))
    .flatMap((text) => publishedVersions(text, history))
    .toSorted((left, right) => compare(right.day, left.day))
    .map((version) => {
      const { language, day } = version
      return toVersion(site, version, { site, restricted, day, language })
    })
}

function toVersion(site: Site, version: PublishedVersion, context: WordsContext): HistoryVersion {
  const { before, words, approval } = version
  const isShown = before !== undefined && !context.restricted.isTouched(version.id)
  return {
    language: version.language,
    day: formatDay(version.day),
    kind: version.kind,
    writtenBy: rolesOf(site, version.writers),
    approvedBy: roleTitle(site, approval.role),
    approvedOn: formatDay(approval.day),
    title:
      isShown && before.title !== words.title && !context.restricted.holds(before.title)
        ? renderDiff(diffWords(before.title, words.title))
        : undefined,
    sections: isShown
      ? SECTIONS.flatMap(({ name }) => {
          const blocks = diffBlocks(
            shownBlocks(before, name, context),
            shownBlocks(words, name, context),
          )
          return blocks.length > 0 ? [{ name, blocks: blocks.map(renderDiff) }] : []
        })
      : [],
    wasRenamed: version.renamedFrom !== undefined,
  }
}

function rolesOf({ content }: Site, writers: readonly string[]): readonly string[] {
  const roles = content.reviewers.people
    .filter(({ person }) => writers.includes(person))
    .flatMap((person) => person.roles.slice(0, 1))
  return [...new Set(roles)].map((role) => content.reviewers.roles.get(role)?.title ?? role)
}

function roleTitle({ content }: Site, role: string): string {
  return content.reviewers.roles.get(role)?.title ?? role
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}
