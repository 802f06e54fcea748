import { Agent, get } from 'node:http'

/** What came of many requests. */
export interface ManyAnswers {
  readonly asked: number
  /** Everything that was not a whole answer with status 200. */
  readonly failures: readonly string[]
  /** How often each of the known bodies came. */
  readonly bodies: ReadonlyMap<string, number>
}

/**
 * Asks for these addresses in turn, eight at a time, as often as said. `meanwhile` is called
 * every so often with the number of requests done.
 */
export async function askManyTimes(
  addresses: readonly string[],
  times: number,
  meanwhile: (done: number) => void,
): Promise<ManyAnswers> {
  const agent = new Agent({ keepAlive: true, maxSockets: 8 })
  const failures: string[] = []
  const bodies = new Map<string, number>()
  let asked = 0
  const work = async (): Promise<void> => {
    while (asked < times) {
      const address = addresses[asked % addresses.length] ?? ''
      asked += 1
      meanwhile(asked)
      const { status, body, fault } = await ask(agent, address)
      if (status === 200) bodies.set(body, (bodies.get(body) ?? 0) + 1)
      else failures.push(`${address}: ${fault ?? String(status)}`)
    }
  }
  await Promise.all(Array.from({ length: 8 }, work))
  agent.destroy()
  return { asked, failures, bodies }
}

function ask(
  agent: Agent,
  address: string,
): Promise<{ readonly status: number; readonly body: string; readonly fault?: string }> {
  return new Promise((resolve) => {
    const fail = (error: Error): void => resolve({ status: 0, body: '', fault: error.message })
    get(address, { agent }, (response) => {
      let body = ''
      response
        .setEncoding('utf8')
        .on('data', (text: string) => {
          body += text
        })
        .on('end', () =>
          response.complete
            ? resolve({ status: response.statusCode ?? 0, body })
            : fail(new Error('cut short')),
        )
        .on('error', fail)
    }).on('error', fail)
  })
}
