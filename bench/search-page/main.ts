import { ENGINES } from '../peers/all.ts'
import type { Ask } from '../peers/engine.ts'
import { openPagefind } from '../peers/pagefind-in-page.ts'
import type { Call } from '../support/search-calls.ts'

/** What the benchmark calls from outside. */
export interface BenchPage {
  /** Loads what was shipped and makes it ready; gives milliseconds. */
  open(engine: string, address: string): Promise<number>
  /** The language of what is typed from now on. */
  speak(lang: Call['lang']): void
  /** Milliseconds to the answer to each of the queries typed so far. */
  searched(): readonly number[]
  /** Milliseconds to the answer to each of the queries, asked as a whole, until the time is over. */
  time(calls: readonly Pick<Call, 'query' | 'lang'>[], limitMs: number): Promise<readonly number[]>
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
let spoken: Call['lang'] = 'et'
const searched: number[] = []

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
  speak(lang) {
    spoken = lang
  },
  searched: () => searched,
  async time(calls, limitMs) {
    const end = performance.now() + limitMs
    const times: number[] = []
    for (const { query, lang } of calls) {
      const start = performance.now()
      if (start > end) break
      await ask(query, lang)
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

input?.addEventListener('input', () => void answer(input.value))

async function answer(query: string): Promise<void> {
  if (query.trim() === '' || !list) return
  const start = performance.now()
  const topics = await ask(query, spoken)
  searched.push(performance.now() - start)
  list.replaceChildren(
    ...topics.map((topic) => {
      const row = document.createElement('li')
      row.textContent = topic
      return row
    }),
  )
  list.dataset['query'] = query
}
