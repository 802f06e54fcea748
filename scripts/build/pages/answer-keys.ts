import { createHash, type Hash } from 'node:crypto'
import type { ContentHistory } from '../../../src/history/revision.ts'
import type { ParsedFiles } from '../../../src/knowledge-base/parsed-files.ts'
import { findLinks } from '../../../src/knowledge-base/walk-text.ts'
import type { Site } from '../../../src/site/load-site.ts'
import type { PublishedAnswer } from '../../../src/site/published.ts'
import { pageChrome } from '../../../src/site/page-chrome.ts'
import { siteHistory } from '../../../src/site/history/site-history.ts'
import { codeDigest } from './code-digest.ts'

/**
 * What the pages of every published answer are made from, as one digest for each: while it
 * stays the same, so do they.
 *
 * Rather too much goes into it than too little. An answer's pages depend on its own files,
 * approvals and history, on whether the answers that it names are there, and on everything
 * that all pages share: program, day, audience, facts, words, glossary, guides, letters.
 */
export function answerKeys(
  site: Site,
  parsed: ParsedFiles,
  others: unknown,
): ReadonlyMap<string, string> {
  const shared = sharedDigest(site, others)
  const past = pastOf(site)
  return new Map(
    site.published.map((published) => {
      const { id } = published.answer
      const own = createHash('sha256').update(shared)
      put(own, [
        id,
        textDigests(published, parsed),
        site.content.approvals.get(id),
        published.texts.map(({ language, status, digest, stale }) => [
          language,
          status,
          digest,
          stale,
        ]),
        namedAnswers(site, published),
        past(id),
      ])
      return [id, own.digest('hex')]
    }),
  )
}

function sharedDigest(site: Site, others: unknown): string {
  const { content, options, guides } = site
  const hash = createHash('sha256').update(codeDigest())
  put(hash, [
    options.today,
    options.audience,
    options.preview,
    pageChrome(site),
    content.facts,
    // Cards mark a term by its answer's modes; whether that answer is published only its own page tells.
    content.glossary.map((term) => [term, content.answers.get(term.answer)?.modes]),
    content.topics,
    content.services,
    content.letters,
    content.settings,
    content.reviewers,
    content.vocabulary,
    content.paths,
    guides,
    others,
  ])
  return hash.digest('hex')
}

// The words as they are on disk, cut or not: the parsed text's own digest covers them all.
function textDigests({ answer }: PublishedAnswer, parsed: ParsedFiles): unknown {
  return [
    parsed.answers.get(answer.file)?.textDigest,
    ...[...answer.translations.values()].map(({ file }) => [
      file,
      parsed.translations.get(file)?.textDigest,
    ]),
  ]
}

// A link to an answer that is not published becomes plain words; a related one shows its title.
function namedAnswers(site: Site, { answer, texts }: PublishedAnswer): unknown {
  const links = [answer, ...texts.map(({ text }) => text)].flatMap((text) =>
    [...text.sections.values()].flatMap((section) => findLinks(section).map(({ url }) => url)),
  )
  return [...new Set([...answer.related, ...links])].map((id) => [id, named(site, id)])
}

function named(site: Site, id: string): string | undefined {
  return site.byId.get(id)?.answer.title
}

/** What is known of an answer's past, and what of all pasts must be kept back. */
function pastOf(site: Site): (id: string) => unknown {
  const outcome = siteHistory(site)
  if (outcome.kind === 'unknown') return () => outcome.fault
  const { history, restricted } = outcome
  const secret = createHash('sha256')
  put(secret, site.restrictedWords())
  for (const { revisions } of history.texts)
    for (const { words } of revisions)
      if (words?.audience === 'supervisors' || words?.sections.some(hasRestricted))
        put(secret, words)
  const kept = secret.digest('hex')
  const texts = Map.groupBy(history.texts, ({ id }) => id)
  const approvals = Map.groupBy(history.approvals, ({ id }) => id)
  return (id) => [kept, restricted.isTouched(id), texts.get(id), approvals.get(id)]
}

type Section = NonNullable<
  ContentHistory['texts'][number]['revisions'][number]['words']
>['sections'][number]

function hasRestricted({ blocks }: Section): boolean {
  return blocks.some(({ restricted }) => restricted)
}

function put(hash: Hash, value: unknown): void {
  hash.update(
    JSON.stringify(value, (_, one: unknown) =>
      one instanceof Map ? [...one] : one instanceof Set ? [...one] : one,
    ) ?? 'undefined',
  )
}
