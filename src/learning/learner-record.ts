import { parseDay, type Day } from '../domain/day.ts'
import { isCallMemory, RATINGS, type CallMemory, type CallRating } from './schedule.ts'

/** One time that a call was practised. Of the words that were typed nothing is kept. */
export interface PractisedCall {
  readonly day: Day
  readonly rating: CallRating
  readonly rightTopic: boolean
  readonly seconds: number
  readonly asked: number
  readonly askable: number
}

/** A call as the learner knows it. */
export interface LearntCall {
  readonly memory: CallMemory
  /** The latest last. */
  readonly times: readonly PractisedCall[]
}

/** All that is kept of a learner, on her device: no name, no words of her own. */
export interface LearnerRecord {
  /** Path → step → the day on which it was done. */
  readonly steps: ReadonlyMap<string, ReadonlyMap<string, Day>>
  readonly calls: ReadonlyMap<string, LearntCall>
}

export const EMPTY_RECORD: LearnerRecord = { steps: new Map(), calls: new Map() }

/** Ticks a step of a path, or takes the tick away when no day is given. */
export function withStep(
  record: LearnerRecord,
  path: string,
  step: string,
  day: Day | undefined,
): LearnerRecord {
  const steps = new Map(record.steps.get(path))
  if (day === undefined) steps.delete(step)
  else steps.set(step, day)
  return { ...record, steps: new Map([...record.steps, [path, steps]]) }
}

/** Adds a practised call. Only the last ten times are kept. */
export function withCall(
  record: LearnerRecord,
  id: string,
  memory: CallMemory,
  time: PractisedCall,
): LearnerRecord {
  const times = [...(record.calls.get(id)?.times ?? []), time].slice(-KEPT_TIMES)
  return { ...record, calls: new Map([...record.calls, [id, { memory, times }]]) }
}

const KEPT_TIMES = 10

/** Joins a record with one from a file: of a step the earlier day stays, of a call the one practised later. */
export function joinRecords(own: LearnerRecord, other: LearnerRecord): LearnerRecord {
  const steps = new Map(own.steps)
  for (const [path, done] of other.steps) {
    const joined = new Map(steps.get(path))
    for (const [step, day] of done) {
      const known = joined.get(step)
      joined.set(step, known === undefined || day < known ? day : known)
    }
    steps.set(path, joined)
  }
  const calls = new Map(own.calls)
  for (const [id, call] of other.calls) {
    const known = calls.get(id)
    if (!known || known.memory.lastReview < call.memory.lastReview) calls.set(id, call)
  }
  return { steps, calls }
}

const FORMAT = 'teejuht-learning'
const VERSION = 1

/** The record as the text of a file. */
export function formatRecord({ steps, calls }: LearnerRecord): string {
  return `${JSON.stringify({
    format: FORMAT,
    version: VERSION,
    steps: Object.fromEntries([...steps].map(([path, done]) => [path, Object.fromEntries(done)])),
    calls: Object.fromEntries(calls),
  })}\n`
}

/** Reads such a text; nothing when it is none. Parts that are damaged are left out. */
export function parseRecord(text: string): LearnerRecord | undefined {
  const value = parseJson(text)
  if (!isObject(value) || value['format'] !== FORMAT || value['version'] !== VERSION)
    return undefined
  return { steps: readSteps(value['steps']), calls: readCalls(value['calls']) }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function readSteps(value: unknown): LearnerRecord['steps'] {
  if (!isObject(value)) return new Map()
  return new Map(
    Object.entries(value).map(([path, done]): [string, ReadonlyMap<string, Day>] => [
      path,
      new Map(
        Object.entries(isObject(done) ? done : {}).flatMap(([step, given]): [string, Day][] => {
          const day = typeof given === 'string' ? parseDay(given) : undefined
          return day ? [[step, day]] : []
        }),
      ),
    ]),
  )
}

function readCalls(value: unknown): LearnerRecord['calls'] {
  if (!isObject(value)) return new Map()
  return new Map(
    Object.entries(value).flatMap(([id, call]): [string, LearntCall][] => {
      if (!isObject(call) || !isCallMemory(call['memory'])) return []
      const times: readonly unknown[] = Array.isArray(call['times']) ? call['times'] : []
      return [[id, { memory: call['memory'], times: times.filter(isPractised) }]]
    }),
  )
}

function isPractised(value: unknown): value is PractisedCall {
  return (
    isObject(value) &&
    typeof value['day'] === 'string' &&
    parseDay(value['day']) !== undefined &&
    RATINGS.some((rating) => rating === value['rating']) &&
    typeof value['rightTopic'] === 'boolean' &&
    ['seconds', 'asked', 'askable'].every((name) => Number.isFinite(value[name]))
  )
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
