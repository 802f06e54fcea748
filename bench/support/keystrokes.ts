import type { CDPSession, Page } from 'playwright-core'
import type { Call } from './search-calls.ts'
import { within } from './within.ts'

/** What typing cost. */
export interface Typing {
  /** From every key until its hits were painted, milliseconds. */
  readonly painted: readonly number[]
  /** Processor time of the page's main thread a key, milliseconds: what a busy machine does not lengthen much. */
  readonly work: number
}

/** What is typed into a page's box, and until when. */
export interface TypingTask {
  readonly calls: readonly Call[]
  readonly limitMs: number
  /** Told of each query before it is typed. */
  readonly begin?: (call: Call) => Promise<void>
}

const BOX = '[role=combobox]'
const ANSWERING_MS = 120_000
/** Milliseconds; the pause between two keys is this to twice this. */
const PAUSE_MS = 16

/**
 * Types the queries by real keys, letter by letter, each when the hits of the one before have
 * been painted. The page must have been given `watchKeystrokes`.
 *
 * @throws when the hits of a key do not come within two minutes.
 */
export async function typeQueries(page: Page, task: TypingTask): Promise<Typing> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  await page.evaluate(() => {
    window.forgetPainted()
  })
  const before = await taskTime(session)
  const painted: number[] = []
  const end = performance.now() + task.limitMs
  for (const call of task.calls) {
    await task.begin?.(call)
    await page.fill(BOX, '')
    for (const letter of call.query) {
      if (performance.now() > end) break
      await press(session, letter)
      const one = page.evaluate((number) => window.painted(number), painted.length)
      painted.push(await within(ANSWERING_MS, 'a query took over 2 min', one))
      // People do not type in step with the screen, and no faster than it draws.
      await page.waitForTimeout(PAUSE_MS * (1 + Math.random()))
    }
  }
  const work = (await taskTime(session)) - before
  await session.detach()
  return { painted, work: painted.length > 0 ? work / painted.length : 0 }
}

// Playwright's own keyboard knows no Cyrillic keys and would put such letters in without one.
async function press(session: CDPSession, letter: string): Promise<void> {
  const key = { key: letter, text: letter, unmodifiedText: letter }
  await session.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key })
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key: letter })
}

/** What the tasks of the page's main thread have taken of the processor, milliseconds. */
async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
}

declare global {
  interface Window {
    /** Milliseconds from the key of that number, counted from 0, until its hits were painted. */
    painted: (number: number) => Promise<number>
    /** Begins to count the keys anew. */
    forgetPainted: () => void
  }
}

/**
 * Runs in a page, before its own scripts: measures from the time that the browser gave a key
 * to when the frame with its hits has been painted and handed over to be drawn. The page
 * says by the list's `data-query` which query its hits belong to. It waits for changes
 * instead of looking again and again, which would take from the page what it measures.
 */
export function watchKeystrokes(): void {
  let times: number[] = []
  let told: () => void = () => undefined
  let pressed = 0
  window.forgetPainted = () => (times = [])
  // Asked for by another way than the keys come, hence perhaps after the hits have been painted.
  window.painted = (number) =>
    new Promise((resolve) => {
      told = () => {
        const time = times[number]
        if (time !== undefined) resolve(time)
      }
      told()
    })
  addEventListener('keydown', (event) => (pressed = event.timeStamp), true)
  addEventListener(
    'input',
    (event) => {
      const query = (event.target as HTMLInputElement).value
      const list = document.querySelector<HTMLElement>('[role=listbox]')
      if (query.trim() === '' || !list) return
      const start = pressed
      const changes = new MutationObserver(() => {
        if (list.dataset['query'] !== query) return
        changes.disconnect()
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel()
          // A message of a frame's callback comes after that frame is painted.
          port1.onmessage = () => {
            times.push(performance.now() - start)
            told()
          }
          port2.postMessage(undefined)
        })
      })
      changes.observe(list, { attributeFilter: ['data-query'] })
    },
    true,
  )
}
