import { ENGINES } from '../peers/all.ts'
import type { Ask } from '../peers/engine.ts'
import { openPagefind } from '../peers/pagefind-in-page.ts'
import type { Call } from '../support/search-calls.ts'

/** What a keystroke took: until the engine had answered, and until the hits were painted; in milliseconds. */
export interface Keystroke {
  readonly search: number
  readonly painted: number
}

/** What the benchmark calls from outside. */
export interface BenchPage {
  /** Loads what was shipped and makes it ready; gives milliseconds. */
  open(engine: string, address: string): Promise<number>
  /** Types the queries letter by letter until the time is over. */
  type(calls: readonly Call[], limitMs: number): Promise<readonly Keystroke[]>
  /** Milliseconds to the answer to each of the queries. */
  time(queries: readonly string[]): Promise<readonly number[]>
  /** The topics found for each query until the time is over. */
  find(calls: readonly Call[], limitMs: number): Promise<readonly (readonly string[])[]>
}

declare global {
  interface Window {
    bench: BenchPage
  }
}

const input = document.querySelector('input')
const list = document.querySelector('ol')
let ask: Ask = () => []

window.bench = {
  async open(name, address) {
    const start = performance.now()
    const engine = ENGINES.find((one) => one.name === name)
    ask = engine
      ? await engine.open(await (await fetch(address)).text())
      : await openPagefind(address)
    // What an engine puts off until the first query belongs to its opening.
    await ask('luba', 'et')
    return performance.now() - start
  },
  async type(calls, limitMs) {
    const end = performance.now() + limitMs
    const keystrokes: Keystroke[] = []
    for (const { query, lang } of calls) {
      for (let length = 1; length <= query.length; length++) {
        if (performance.now() > end) return keystrokes
        // People do not type in step with the screen.
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 16))
        keystrokes.push(await press(query.slice(0, length), lang))
      }
    }
    return keystrokes
  },
  async time(queries) {
    const times: number[] = []
    for (const query of queries) {
      const start = performance.now()
      await ask(query, 'et')
      times.push(performance.now() - start)
    }
    return times
  },
  async find(calls, limitMs) {
    const end = performance.now() + limitMs
    const found: (readonly string[])[] = []
    for (const { query, lang } of calls) {
      if (performance.now() > end) break
      found.push(await ask(query, lang))
    }
    return found
  },
}

async function press(query: string, lang: Call['lang']): Promise<Keystroke> {
  const start = performance.now()
  if (input) input.value = query
  const topics = await ask(query, lang)
  const search = performance.now() - start
  list?.replaceChildren(
    ...topics.map((topic) => {
      const row = document.createElement('li')
      row.textContent = topic
      return row
    }),
  )
  await painted()
  return { search, painted: performance.now() - start }
}

/** After the next frame: its callbacks run before it is painted, a message of theirs comes after. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        resolve()
      }
      port2.postMessage(undefined)
    })
  })
}
