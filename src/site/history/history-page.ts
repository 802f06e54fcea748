import { formatDay } from '../../domain/day.ts'
import { LANGUAGES, type Language } from '../../domain/language.ts'
import { SECTIONS, type SectionName } from '../../domain/section.ts'
import { publishedVersions, type PublishedVersion } from '../../history/published-versions.ts'
import { diffBlocks, diffWords } from '../../history/word-diff.ts'
import { answerAddress } from '../addresses.ts'
import { answersToRender, type Site } from '../load-site.ts'
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

/** One approved version of one language; first versions of one day are told together. */
export interface HistoryVersion {
  readonly languages: readonly Language[]
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
  return answersToRender(site).map((published) => {
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
  const versions = history.texts
    .filter(({ id, language }) => id === answer.id && published.has(language))
    .toSorted((left, right) => LANGUAGES.indexOf(left.language) - LANGUAGES.indexOf(right.language))
    .flatMap((text) => publishedVersions(text, history).toReversed())
    // What was new on a day stands below what was changed on it.
    .toSorted(
      (left, right) =>
        compare(right.day, left.day) || Number(left.kind === 'new') - Number(right.kind === 'new'),
    )
    .map((version) => {
      const { language, day } = version
      return toVersion(site, version, { site, restricted, day, language })
    })
  return versions.flatMap((version, index) => {
    const same = versions.filter((other) => isSameStart(version, other))
    if (same.length < 2) return [version]
    return versions.findIndex((other) => isSameStart(version, other)) === index
      ? [{ ...version, languages: same.flatMap(({ languages }) => languages) }]
      : []
  })
}

function isSameStart(left: HistoryVersion, right: HistoryVersion): boolean {
  const ofStart = ({ kind, day, approvedBy }: HistoryVersion): string => kind + day + approvedBy
  return left.kind === 'new' && ofStart(left) === ofStart(right)
}

function toVersion(site: Site, version: PublishedVersion, context: WordsContext): HistoryVersion {
  const { before, words, approval } = version
  const isShown = before !== undefined && !context.restricted.isTouched(version.id)
  return {
    languages: [version.language],
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
