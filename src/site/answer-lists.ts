import { ANSWER_TYPES } from '../domain/answer.ts'
import type { ApprovalStatus } from '../domain/approval.ts'
import { EVERY_MODE, TRANSPORT_MODES, type AnswerMode } from '../domain/transport-mode.ts'
import { modeWords, typeWords } from '../i18n/et.ts'
import { answerAddress } from './addresses.ts'
import { isRestricted } from './edition.ts'
import type { Site } from './load-site.ts'
import type { PublishedAnswer } from './published.ts'

/** A line of a list. */
export interface ListedAnswer {
  readonly id: string
  readonly title: string
  readonly address: string
  readonly type: string
  readonly modes: readonly AnswerMode[]
  readonly status: ApprovalStatus['kind']
  readonly reviewBy: string
}

/** A named shelf with its answers in alphabetical order. */
export interface AnswerList {
  readonly id: string
  readonly title: string
  readonly answers: readonly ListedAnswer[]
}

// The machine's own locale must not change the order of a published page.
const collator = new Intl.Collator('et')

/** Answers by topic, in the editors' order of topics. */
export function listsByTopic(site: Site): readonly AnswerList[] {
  return site.content.topics.flatMap(({ id, title }) =>
    toList(
      id,
      title,
      site.published.filter(({ answer }) => answer.topic === id),
    ),
  )
}

/**
 * In the supervisors' edition the answers without restricted words, by topic: they stay open
 * where the restricted ones are locked. The agents' edition has nothing to lock.
 */
export function supervisorsOpenLists(site: Site): readonly AnswerList[] {
  if (site.options.audience === 'agents') return []
  const published = site.published.filter(({ answer }) => !isRestricted(answer))
  return listsByTopic({ ...site, published })
}

/** Answers by transport mode; those for every mode stand in each. */
export function listsByMode(site: Site): readonly AnswerList[] {
  return TRANSPORT_MODES.flatMap((mode) =>
    toList(
      mode,
      modeWords[mode],
      site.published.filter(
        ({ answer }) => answer.modes.includes(mode) || answer.modes.includes(EVERY_MODE),
      ),
    ),
  )
}

/** Answers by type. */
export function listsByType(site: Site): readonly AnswerList[] {
  return ANSWER_TYPES.flatMap((type) =>
    toList(
      type.replace('ü', 'u'),
      typeWords[type],
      site.published.filter(({ answer }) => answer.type === type),
    ),
  )
}

function toList(
  id: string,
  title: string,
  published: readonly PublishedAnswer[],
): readonly AnswerList[] {
  if (published.length === 0) return []
  const answers = published
    .map(({ answer, status }) => ({
      id: answer.id,
      title: answer.title,
      address: answerAddress(answer.id),
      type: typeWords[answer.type],
      modes: answer.modes,
      status: status.kind,
      reviewBy: answer.review.by,
    }))
    .toSorted((left, right) => collator.compare(left.title, right.title))
  return [{ id, title, answers }]
}
