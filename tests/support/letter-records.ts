import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ScheduledText } from '../../src/facts/schedule.ts'
import type { AnswerRecord } from '../../src/site/answer-record.ts'

/** The record of an answer of a built site. */
export function readRecord(siteFolder: string, id: string): AnswerRecord {
  return JSON.parse(
    readFileSync(join(siteFolder, 'vastused', `${id}.json`), 'utf8'),
  ) as AnswerRecord
}

/** An answer whose Estonian letter will read otherwise from a known day on. @throws when there is none. */
export function recordWithChangingLetter(siteFolder: string): {
  readonly id: string
  readonly before: string
  readonly step: ScheduledText
} {
  const names = readdirSync(join(siteFolder, 'vastused')).filter((name) => name.endsWith('.json'))
  for (const name of names) {
    const record = readRecord(siteFolder, name.slice(0, -5))
    const blocks = record.texts.find(({ lang }) => lang === 'et')?.letterBlocks ?? []
    const [fact] = findChanging(blocks)
    if (fact) return { id: record.id, ...fact }
  }
  throw new Error('No published letter has a fact whose change is known')
}

function findChanging(value: unknown): { readonly before: string; readonly step: ScheduledText }[] {
  if (typeof value !== 'object' || value === null) return []
  if ('kind' in value && value.kind === 'fact' && 'schedule' in value && 'text' in value) {
    const [step] = value.schedule as readonly ScheduledText[]
    return step ? [{ before: String(value.text), step }] : []
  }
  return Object.values(value).flatMap(findChanging)
}
